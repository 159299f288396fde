import { putDutyRoster } from '../../cloudfunctions/store/duty-rosters';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

const TODAY = '2026-09-24';
const HOUR = 60 * 60_000;

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const head = () => county.as('unit-jtj-head');
const month = '2026-09';
const plan = (entryId: string, seenVersion = 0) => ({ month, days: [{ day: TODAY, entryId }], seenVersion });
const pushed = (openid: string) => county.cloud.outbox().filter((message) => message.openid === openid);

async function assigned(): Promise<void> {
  const wang = county.as('resident-wang');
  const text = '学校门口的涵管堵了，一下雨就积水。';
  const { no } = await wang.call('submit', { placeId: 'qinghe', stationId: 'st-liuxi', text });
  await county.as('station-liuxi').call('admit', { no, to: 'triage', categoryId: 'transport' });
  const to = { no, tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' } as const;
  await county.as('office-zhaoning').call('assign', to);
}

describe('a unit’s duty roster', () => {
  it('is written by the unit, for itself, and everybody of it hears', async () => {
    expect(await county.as('office-zhaoning').refusal('getDutyRoster', { month })).toBe('wrong_caller');
    const saved = await head().call('saveDutyRoster', plan('unit-jtj'), 'one');
    expect(saved).toEqual({
      month,
      unitName: '县交通运输局',
      days: [{ day: TODAY, entryId: 'unit-jtj', name: '周径' }],
      people: [
        { entryId: 'unit-jtj', name: '周径' },
        { entryId: 'unit-jtj-head', name: '吴衡' },
      ],
      version: 1,
    });
    expect(await head().call('saveDutyRoster', plan('unit-jtj'), 'one')).toEqual(saved);
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.filter(({ code }) => code === 'N35').map(({ body }) => body)).toEqual([
      '县交通运输局9 月的值班表变了，轮到谁，新来的事先响谁的手机。',
    ]);
    const { events } = await county.as('auditor-shenmingjian').call('listMemberEvents', {});
    expect(events).toMatchObject([{ type: 'duty_set', by: { name: '吴衡' }, data: { month } }]);
  });

  it('that broke off after it was written is told by the timer, after a minute and once', async () => {
    const at = county.cloud.clock.now();
    const by = { openid: 'demo-unit-jtj-head', name: '吴衡', title: '县交通运输局' };
    const whom = { name: '县交通运输局', title: '县交通运输局', role: 'handler' } as const;
    const draft = { key: 'broke-off', type: 'duty_set', at, by, whom, data: { month } } as const;
    const pending = [
      { entryId: 'unit-jtj-head', draft },
      { entryId: 'unit-jtj', draft: { ...draft, who: 'demo-unit-jtj' } },
    ];
    const roster = { _id: 'qinghe/unit/jtj', placeId: 'qinghe', days: {}, version: 1, by, at, key: 'one' };
    await inFunction(county, () => putDutyRoster({ ...roster, pending, pendingAt: at }, 0));
    const heard = async () =>
      (await county.as('unit-jtj').call('listNotices', {})).notices.filter(({ code }) => code === 'N35')
        .length;
    await county.jobs();
    expect(await heard()).toBe(0);
    county.cloud.clock.advance(60_000);
    await county.jobs();
    await county.jobs();
    expect(await heard()).toBe(1);
    const { events } = await county.as('auditor-shenmingjian').call('listMemberEvents', {});
    expect(events.map(({ type }) => type)).toEqual(['duty_set']);
    expect(county.cloud.engine.count('duty_rosters', { pendingAt: { $gt: 0 } })).toBe(0);
  });

  it('refuses who is not of the unit, days of another month or none, and what a colleague has changed since', async () => {
    const refusal = (input: object) => head().refusal('saveDutyRoster', { ...plan('unit-jtj'), ...input });
    expect(await refusal({ days: [{ day: TODAY, entryId: 'unit-slj' }] })).toBe('member_not_found');
    expect(await refusal({ days: [{ day: '2026-09-31', entryId: 'unit-jtj' }] })).toBe('day_not_real');
    expect(await refusal({ days: [{ day: '2026-10-01', entryId: 'unit-jtj' }] })).toBe('day_not_real');
    const twice = [TODAY, TODAY].map((day) => ({ day, entryId: 'unit-jtj' }));
    expect(await refusal({ days: twice })).toBe('day_twice');
    await head().call('saveDutyRoster', plan('unit-jtj'));
    expect(await county.as('unit-jtj').ask('saveDutyRoster', plan('unit-jtj-head'))).toEqual({
      ok: false,
      code: 'changed_meanwhile',
      data: { by: '吴衡', at: county.cloud.clock.now() },
    });
    expect(await county.as('unit-jtj').refusal('saveDutyRoster', plan('unit-jtj-head', 1))).toBe('granted');
  });

  it('lets the phone of who is on duty ring first; the inbox has it at once for everybody, and then all ring', async () => {
    await county.agree('demo-unit-jtj', 'task');
    await county.agree('demo-unit-jtj-head', 'task');
    await head().call('saveDutyRoster', plan('unit-jtj-head'));
    await assigned();
    await county.cloud.idle();
    const inbox = await county.as('unit-jtj').call('listNotices', {});
    expect(inbox.notices.filter(({ code }) => code === 'N14')).toHaveLength(1);
    expect([pushed('demo-unit-jtj-head').length, pushed('demo-unit-jtj').length]).toEqual([1, 0]);
    county.cloud.clock.advance(2 * HOUR);
    await county.jobs();
    expect(pushed('demo-unit-jtj')).toHaveLength(1);
  });

  it('changes nothing on a day on which nobody is on duty', async () => {
    await county.agree('demo-unit-jtj', 'task');
    await head().call('saveDutyRoster', { ...plan('unit-jtj-head'), days: [] });
    await assigned();
    await county.cloud.idle();
    expect(pushed('demo-unit-jtj')).toHaveLength(1);
  });
});
