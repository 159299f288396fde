import { Asking } from '../support/asking';
import { inProgress, openedItem } from '../support/in-progress';
import { Journey } from '../support/journey';

const TITLE = '沅江大堤上的路灯坏了一半';
const FIRST_STEP = '四个一之一（由地方填写）';
const VOICE = {
  place: 'changde',
  resident: 'changde-resident-liu',
  scene: 'SRcMsnzJSAdE',
  text: TITLE,
  categoryId: 'transport',
};

describe('常德', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.begin({ at: '2026-10-09T10:00:00+08:00' });
  });
  afterAll(() => journey.end());

  it('CD-04 重点督办 requires three people by name, each of its steps has a day, and what is overdue stands on the leader’s page', async () => {
    const no = await inProgress(journey, VOICE);
    const asLeader = new Asking(journey.demo, 'changde-leader', 'leader-1');
    const key = { no, form: 'key', medium: 'online', dueDay: '2026-11-09', text: '大堤路灯' } as const;
    const roles = { supervisingLeader: '洞庭生', leadingOfficial: '周副市长', committee: '市人大城环委' };
    expect(await asLeader.refusal('supervise', key)).toBe('three_roles_required');
    expect(await asLeader.refusal('supervise', { ...key, roles })).toBe('key_steps_required');

    const leader = await openedItem(journey, 'changde-leader', no);
    await leader.press('督办');
    await leader.sees('怎么督办？');
    await leader.tap('重点督办');
    await leader.write('比如：涵管清到哪一步了，村民怎么说', '大堤路灯年内全部修好。');
    await leader.sees('先写牵头督办是谁');
    await leader.write('牵头督办的人或单位', '洞庭生');
    await leader.write('领办的人或单位', '周副市长');
    await leader.sees('先写归口督办是谁');
    await leader.write('归口督办的人或单位', '市人大城环委');
    await leader.sees('先选每一步的日子');
    await leader.tap('每周一步');
    await leader.tap('一个月后');
    await leader.press('重点督办');
    await leader.sees('督办了');
    for (const words of ['重点督办（线上）', '周副市长', '市人大城环委', FIRST_STEP])
      await leader.sees(words);
    for (const day of ['10 月 16 日前', '10 月 23 日前', '10 月 30 日前', '11 月 6 日前'])
      await leader.sees(day);

    await journey.demo.setClock('2026-10-17T10:00:00+08:00');
    await journey.demo.minute();
    const work = await journey.atWork('changde-leader');
    await work.sees('超期 1');
    await work.sees(`${FIRST_STEP}没办`);
    await work.sees(TITLE);

    const unit = await openedItem(journey, 'changde-unit-jsj', no);
    await unit.sees('10 月 16 日前，超期没办');
    await unit.press(`${FIRST_STEP}，这一步办好了`);
    await unit.sees('记下了');
    await unit.sees('10 月 17 日办好');
    await work.reopen();
    await work.sees('没到日子 1');
    await work.seesNoMore('超期 1');
  });
});
