import { momentOf } from '@shared/common/shanghai';
import { NOW, startCounty, type County } from './support/county';
import { aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const station = () => county.as('station-liuxi');
const office = () => county.as('office-zhaoning');
const leader = () => county.as('leader-chenling');
const choose = (no: string) => station().refusal('chooseKeyIssue', { no });
const rows = () => {
  const { engine } = county.cloud;
  return engine.reader.documents(engine.collection('key_issues'), {});
};

describe('chooseKeyIssue', () => {
  it('is for the station of the item; to another one it is not there', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('station-liudong').refusal('chooseKeyIssue', { no })).toBe('item_not_found');
    for (const who of ['office-zhaoning', 'deputy-linhe', 'unit-jtj', 'leader-chenling'])
      expect([who, await county.as(who).refusal('chooseKeyIssue', { no })]).toEqual([who, 'wrong_caller']);
  });

  it('takes two, refuses the third, and takes it once one was dropped with a reason', async () => {
    const [one, two, three] = [
      await aVoiceIn(county, 'in_progress'),
      await aVoiceIn(county, 'triage'),
      await aVoiceIn(county, 'assigned'),
    ];
    expect([await choose(one), await choose(two)]).toEqual(['granted', 'granted']);
    const third = await station().ask('chooseKeyIssue', { no: three });
    expect(third).toEqual({
      ok: false,
      code: 'key_issues_full',
      data: { quarter: '2026-Q3', maximum: 2 },
    });
    expect(await station().refusal('dropKeyIssue', { no: one, text: '' })).toBe('text_too_short');
    await station().call('dropKeyIssue', { no: one, text: '县里已列入改造计划。' });
    expect(await choose(three)).toBe('granted');
    expect(await choose(one)).toBe('key_issues_full');
    const seen = await office().call('getItem', { no: one });
    const dropped = seen.timeline.find(({ type }) => type === 'key_issue_dropped');
    expect([seen.keyIssueOf, dropped?.texts, dropped?.by.title]).toEqual([
      [],
      { text: '县里已列入改造计划。' },
      '柳西村代表联络站',
    ]);
  });

  it('of three chosen at once two are chosen, whoever they are', async () => {
    const nos = [];
    for (let nth = 0; nth < 3; nth += 1) nos.push(await aVoiceIn(county, 'in_progress'));
    const answers = await Promise.all(nos.map(choose));
    expect(answers.sort()).toEqual(['granted', 'granted', 'key_issues_full']);
    const { all } = await office().call('getKeyIssues', {});
    expect(all.chosen).toBe(2);
  });

  it('the same one chosen by two at once takes one place', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const answers = await Promise.all([choose(no), choose(no)]);
    expect(answers.sort()).toEqual(['granted', 'key_issue_already']);
    expect(rows()).toMatchObject([{ used: 1 }]);
  });

  it('takes no place for an item that cannot be chosen, and writes nothing', async () => {
    const no = await aVoiceIn(county, 'closed');
    expect(await choose(no)).toBe('illegal_transition');
    expect(rows()).toEqual([]);
  });

  it('a place that nobody’s mark stands behind is free again after two minutes', async () => {
    const { engine } = county.cloud;
    const picks = { 'cut-off': NOW, 'cut-off-too': NOW };
    const _id = 'qinghe/2026-Q3/st-liuxi';
    engine.insertMany('key_issues', [{ _id, of: 'qinghe/2026-Q3', stationId: 'st-liuxi', used: 2, picks }]);
    const no = await aVoiceIn(county, 'in_progress');
    expect(await choose(no)).toBe('key_issues_full');
    county.cloud.clock.advance(121_000);
    expect(await choose(no)).toBe('granted');
    expect(rows()).toMatchObject([{ used: 1 }]);
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const first = await station().call('chooseKeyIssue', { no }, 'choose-once');
    expect(await station().call('chooseKeyIssue', { no }, 'choose-once')).toEqual(first);
    expect(rows()).toMatchObject([{ used: 1 }]);
  });

  it('is not there in a place that does not have it', async () => {
    expect(await county.as('changde-station').refusal('getKeyIssues', {})).toBe('key_issues_not_here');
  });
});

describe('calls to the database', () => {
  const calls = () =>
    (county.cloud.lastInvocation()?.trace ?? []).filter(
      ({ action, target }) => action.startsWith('database.') && target !== 'consents',
    );

  it('are three until it is chosen, once the station has chosen one, and one for a list', async () => {
    const [one, two] = [await aVoiceIn(county, 'in_progress'), await aVoiceIn(county, 'in_progress')];
    await choose(one);
    await choose(two);
    const written = calls().findIndex(
      ({ action, target }) => action === 'database.modifyDocument' && target === 'items',
    );
    expect(written + 1).toBe(3);
    const asked = { quarter: '2026-Q3', figure: 'chosen' } as const;
    await office().call('listKeyIssues', asked);
    await office().call('listKeyIssues', asked);
    expect(calls()).toHaveLength(1);
    await office().call('getKeyIssues', {});
    expect(calls()).toHaveLength(2);
  });
});

describe('what was chosen', () => {
  it('is marked on its page and in the lists of staff, and not for whoever spoke', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await choose(no);
    for (const who of ['station-liuxi', 'office-zhaoning', 'unit-jtj', 'deputy-linhe'])
      expect((await county.as(who).call('getItem', { no })).keyIssueOf).toEqual(['2026-Q3']);
    const { items } = await county.as('unit-jtj').call('listUnitItems', {});
    expect(items.map((card) => card.keyIssue)).toEqual(['2026-Q3']);
    const mine = await county.as(RESIDENT).call('getItem', { no });
    expect([mine.keyIssueOf, mine.timeline.some(({ type }) => type === 'key_issue_chosen')]).toEqual([
      [],
      false,
    ]);
    const own = await county.as(RESIDENT).call('listMyItems', {});
    expect(own.items.some((card) => card.keyIssue !== undefined)).toBe(false);
  });

  it('is told of by quarter, station by station, and each figure opens its list', async () => {
    const done = await aVoiceIn(county, 'replied');
    const open = await aVoiceIn(county, 'in_progress');
    // Chosen while it was under way.
    const early = await aVoiceIn(county, 'reply_review');
    for (const no of [open, early]) expect(await choose(no)).toBe('granted');
    await office().call('release', { no: early });
    await county.as('deputy-linhe').call('verify', { no: early, solved: true, text: '看过了，通了。' });
    await county.as(RESIDENT).call('rate', { no: early, resolved: true, satisfaction: 'satisfied' });
    await county.as(RESIDENT).call('rate', { no: done, resolved: true, satisfaction: 'satisfied' });
    const report = await office().call('getKeyIssues', {});
    expect(report).toMatchObject({
      quarter: '2026-Q3',
      isNow: true,
      least: 1,
      most: 2,
      all: { chosen: 2, solved: 1, verified: 1 },
      stations: [{ id: 'st-liuxi', name: '柳西村代表联络站', chosen: 2, solved: 1, verified: 1 }],
    });
    expect(report.without).toHaveLength(8);
    expect(report.without[0]).toEqual({ id: 'st-liudong', name: '柳东村代表联络站' });
    const listed = async (figure: 'chosen' | 'solved' | 'verified', stationId?: string) =>
      (await leader().call('listKeyIssues', { quarter: '2026-Q3', figure, stationId })).items.map(
        (card) => card.no,
      );
    expect((await listed('chosen')).sort()).toEqual([open, early].sort());
    expect([await listed('solved'), await listed('verified', 'st-liuxi')]).toEqual([[early], [early]]);
    expect(await listed('chosen', 'st-liudong')).toEqual([]);
  });

  it('a station sees its own and no other’s', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await choose(no);
    const other = county.as('station-liudong');
    expect(await other.call('getKeyIssues', {})).toMatchObject({
      all: { chosen: 0 },
      stations: [],
      without: [{ id: 'st-liudong' }],
    });
    const asked = { quarter: '2026-Q3', figure: 'chosen', stationId: 'st-liuxi' } as const;
    expect((await other.call('listKeyIssues', asked)).items).toEqual([]);
    expect(await station().call('getKeyIssues', {})).toMatchObject({
      all: { chosen: 1 },
      stations: [{ id: 'st-liuxi', chosen: 1 }],
      without: [],
    });
  });

  it('stays with its quarter when the next one begins', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await choose(no);
    county.cloud.clock.set(momentOf('2026-10-09', '10:00'));
    expect(await office().call('getKeyIssues', {})).toMatchObject({
      quarter: '2026-Q4',
      all: { chosen: 0 },
    });
    expect(await office().call('getKeyIssues', { quarter: '2026-Q3' })).toMatchObject({
      quarter: '2026-Q3',
      isNow: false,
      all: { chosen: 1 },
    });
    expect(await station().refusal('dropKeyIssue', { no, text: '换一件更急的。' })).toBe('key_issue_not_now');
    expect(await choose(no)).toBe('granted');
  });
});

describe('a quarter that begins', () => {
  const at = async (day: string, time: string) => {
    county.cloud.clock.set(momentOf(day, time));
    await county.jobs();
  };
  const reminders = async (who: string) =>
    (await county.as(who).call('listNotices', {})).notices.filter(({ code }) => code === 'N48');

  it('reminds once, in working hours, the stations that have chosen none', async () => {
    county.cloud.clock.set(momentOf('2026-09-30', '10:00'));
    const no = await aVoiceIn(county, 'in_progress');
    // 国庆 until the 7th: nobody works, nobody is told.
    await at('2026-10-01', '10:00');
    expect(await choose(no)).toBe('granted');
    await at('2026-10-08', '08:00');
    expect(await reminders('station-liudong')).toEqual([]);
    await at('2026-10-08', '08:31');
    await at('2026-10-08', '09:40');
    await at('2026-10-09', '10:00');
    const told = await reminders('station-liudong');
    expect(told.map(({ title, body, page }) => [title, body, page])).toEqual([
      [
        '选攻坚事项',
        '2026 年四季度开始了，柳东村代表联络站还没选要集中推动的事。请选 1 到 2 件。',
        'packages/staff/pages/key-issues/index',
      ],
    ]);
    expect(await reminders('station-liuxi')).toEqual([]);
    const { without } = await office().call('getKeyIssues', {});
    expect(without.map(({ id }) => id)).not.toContain('st-liuxi');
    expect(without.find(({ id }) => id === 'st-liudong')?.remindedAt).toBe(momentOf('2026-10-08', '08:31'));
  });

  it('is no work in the other months: one look in an hour', async () => {
    await at('2026-09-24', '11:01');
    await at('2026-09-24', '11:02');
    const looks = (county.cloud.lastInvocation()?.trace ?? []).filter(
      ({ target }) => target === 'key_issues',
    );
    expect(looks).toEqual([]);
  });
});
