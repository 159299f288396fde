import { nextSteps } from '@shared/wording/next-steps';
import { timelineRow, type TimelineRow } from '@shared/wording/timeline';
import type { Viewer } from '@shared/wording/states';
import { at, everyEvent, names } from './support/timeline-events';

const line = ({ who, at: when, note }: TimelineRow) => [who, when, note].filter(Boolean).join('｜');

const told = (viewer: Viewer) =>
  everyEvent.map((event) => {
    const row = timelineRow(event, viewer, names);
    return row === null ? `${event.type}: –` : line(row);
  });

describe('the timeline', () => {
  it('tells a resident who did what on which day', () => {
    expect(told('submitter')).toEqual([
      '您说了这件事｜9 月 22 日 周二 19:42｜扫林禾代表的码',
      '林禾代表收到了｜9 月 22 日 周二 19:43',
      '柳西村代表联络站收下了｜9 月 23 日 周三 08:43｜县人大办看该由谁来办',
      '柳西村代表联络站看了，这里办不了｜9 月 23 日 周三 08:50',
      '您请人重新看一次｜9 月 23 日 周三 09:00｜换一个人来看',
      '林禾代表接下了｜9 月 23 日 周三 10:15',
      '林禾代表答复您了｜9 月 23 日 周三 10:20',
      '林禾代表转给县人大办｜9 月 23 日 周三 10:30',
      '林禾代表转给王禾代表｜9 月 23 日 周三 10:31',
      '代表到日子没回，转给县人大办｜9 月 24 日 周四 17:30',
      '县人大办交给县交通运输局｜9 月 24 日 周四 09:30｜柳溪镇政府帮着办',
      '县交通运输局接下了｜9 月 24 日 周四 15:05',
      'became_due_soon: –',
      '您催了一次｜10 月 9 日 周五 10:00',
      '县人大办催了一次｜10 月 9 日 周五 10:05',
      '您补充了｜10 月 9 日 周五 11:00',
      'noted: –',
      '县交通运输局没按时答复｜10 月 12 日 周一 17:30｜县人大办在催',
      '已经晚了 1 个工作日｜10 月 13 日 周二 17:30｜县人大办在催',
      '县交通运输局写好了答复｜10 月 11 日 周日 16:00｜县人大办先看实不实',
      '县人大办请他们再写明白些｜10 月 11 日 周日 16:30',
      '县交通运输局答复您了｜10 月 12 日 周一 10:05',
      '您说解决了｜10 月 12 日 周一 20:00',
      '您说没解决｜10 月 12 日 周一 20:01',
      '您没评，先收起来｜10 月 19 日 周一 17:30｜不评不算满意',
      '您撤回了｜10 月 9 日 周五 12:00｜已经解决了',
    ]);
  });

  it('tells staff the same in their words, and notes of colleagues', () => {
    expect(told('staff')).toEqual([
      '提交，编号生成｜9月22日 19:42｜代表码',
      '内容检查通过，受理，转给林禾代表｜9月22日 19:43',
      '柳西村代表联络站受理，等交办｜9月23日 08:43',
      '柳西村代表联络站不予受理，给了渠道｜9月23日 08:50',
      '反映人申诉｜9月23日 09:00｜由另一位同事审查',
      '林禾代表接下了｜9月23日 10:15',
      '林禾代表当场答复｜9月23日 10:20',
      '林禾代表转给县人大办｜9月23日 10:30｜要部门来办',
      '林禾代表转给王禾代表｜9月23日 10:31｜不在我的选区',
      '代表到日子没回，转给县人大办｜9月24日 17:30',
      '县人大办交给县交通运输局｜9月24日 09:30｜柳溪镇政府会办',
      '县交通运输局接下了｜9月24日 15:05｜农村公路股',
      '快到日子了｜10月9日 08:30',
      '反映人催了一次｜10月9日 10:00',
      '县人大办催了一次｜10月9日 10:05',
      '反映人补充了｜10月9日 11:00',
      '赵宁｜10月9日 11:30｜内部记录',
      '县交通运输局没按时答复｜今天 17:30｜县人大办在催',
      '已经晚了 1 个工作日｜10月13日 17:30｜县人大办在催',
      '县交通运输局交了答复｜10月11日 16:00',
      '县人大办退回修改｜10月11日 16:30',
      '县人大办审核通过，答复群众｜今天 10:05',
      '反映人说解决了｜今天 20:00',
      '反映人说没解决｜今天 20:01',
      '反映人没有评｜10月19日 17:30｜不评不算满意',
      '反映人撤回了｜10月9日 12:00｜已经解决了',
    ]);
  });

  it('tells how and when an answer was said aloud (LJ-06)', () => {
    const answered = everyEvent.find(({ type }) => type === 'answered');
    if (!answered) throw new Error('nothing was answered');
    const said = { ...answered, data: { mode: 'phone', saidAt: at('2026-09-23 10:05') } };
    expect(timelineRow(said, 'submitter', names)?.note).toBe('电话答复，9 月 23 日 周三 10:05 说的');
    expect(timelineRow(said, 'staff', names)?.note).toBe('电话答复，9 月 23 日 周三 10:05 说的');
  });

  it('tells the latest beginning as going on', () => {
    const signedIn = everyEvent.find(({ type }) => type === 'signed_in');
    expect(signedIn && timelineRow(signedIn, 'submitter', names, true)?.who).toBe('县交通运输局正在办');
  });

  it('shows nothing for an event it does not know', () => {
    expect(
      timelineRow({ type: 'teleported', at: 0, by: { standing: 'office' }, data: {} }, 'staff', names),
    ).toBeNull();
  });
});

describe('what comes next', () => {
  const facts = { appealed: false, now: at('2026-10-09 10:06') };

  it('names who, by when, and that only the resident says solved', () => {
    const steps = nextSteps(
      {
        ...facts,
        state: 'in_progress',
        dueAt: at('2026-10-12 17:30'),
        review: { amount: 2, unit: 'working_day' },
      },
      'submitter',
      names,
    );
    expect(steps).toEqual([
      { who: '县交通运输局正在办', at: '10月12日 周一前', now: true },
      { who: '县人大办看答复实不实', at: '收到答复后 2 个工作日内', now: false },
      { who: '您来评：解决没有？', at: '您说解决了，才算解决', now: false },
    ]);
  });

  it('waits for the rating, and says what follows when it is not solved', () => {
    const steps = nextSteps(
      { ...facts, state: 'replied', stepDueAt: at('2026-10-19 17:30'), rework: { amount: 15, unit: 'day' } },
      'submitter',
      names,
    );
    expect(steps).toEqual([
      { who: '等您评：解决了吗？', at: '10月19日 周一前', now: true },
      { who: '您说解决了，才算解决', at: '说没解决，15 天内重新办', now: false },
    ]);
  });

  it('gives staff the hour', () => {
    const [first] = nextSteps(
      { ...facts, state: 'triage', stepDueAt: at('2026-10-10 08:00') },
      'staff',
      names,
    );
    expect(first).toEqual({ who: '等县人大办交办', at: '到 10月10日 08:00', now: true });
  });

  it('is nothing once it has ended', () => {
    expect(nextSteps({ ...facts, state: 'closed' }, 'submitter', names)).toEqual([]);
  });
});
