import { startCounty, type County } from './support/county';

const DAY = 24 * 60 * 60_000;
/** The county's clock stands at a Thursday in September 2026. */
const TODAY = '2026-09-24';
const HEAD = { standInEntryId: 'unit-jtj-head', fromDay: TODAY, untilDay: '2026-09-25' };

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const admin = () => county.as('admin-luwei');
const zhou = () => county.as('unit-jtj');
/** 吴衡, under the hat of 周径. */
const instead = (request: object = { operation: 'listUnitItems', input: {} }) =>
  county.as('demo-unit-jtj-head').send({ actingAs: 'unit-jtj', ...request });
const told = async (name: string, code: string) =>
  (await county.as(name).call('listNotices', {})).notices
    .filter((notice) => notice.code === code)
    .map(({ body }) => body);

describe('setStandIn', () => {
  it('lets a colleague of the unit act for me on those days, tells both and the administrator, and ends by itself', async () => {
    expect((await zhou().call('getStandIns', {})).colleagues.map(({ name }) => name)).toEqual(['吴衡']);
    const { standIn } = await zhou().call('setStandIn', HEAD);
    expect(standIn).toMatchObject({ absent: '周径', name: '吴衡', fromDay: TODAY, untilDay: '2026-09-25' });
    expect(await told('unit-jtj', 'N34')).toEqual(['9 月 24 日到9 月 25 日，吴衡替您办。到日子自己停。']);
    expect(await told('unit-jtj-head', 'N34')).toEqual([
      '9 月 24 日到9 月 25 日，您替县交通运输局经办人周径办。到日子自己停。',
    ]);
    expect(await told('admin-luwei', 'N34')).toEqual([
      '9 月 24 日到9 月 25 日，吴衡替县交通运输局经办人周径办。',
    ]);
    expect((await instead()).ok).toBe(true);
    const { memberships } = await county.as('unit-jtj-head').call('getSession', {});
    expect(memberships.map(({ id, name, for: absent }) => [id, name, absent])).toEqual([
      ['unit-jtj-head', '吴衡', undefined],
      ['unit-jtj', '吴衡', '周径'],
    ]);
    county.cloud.clock.set(Date.parse('2026-09-25T23:59:59+08:00'));
    expect((await instead()).ok).toBe(true);
    county.cloud.clock.advance(1_000);
    expect(await instead()).toMatchObject({ code: 'acting_as_unknown' });
    expect((await zhou().call('getStandIns', {})).planned).toEqual([]);
  });

  it('tells both when its last day is over, once, and writes it down with that moment', async () => {
    await zhou().call('setStandIn', HEAD);
    county.cloud.clock.set(Date.parse('2026-09-25T23:59:59+08:00'));
    await county.jobs();
    expect(await told('unit-jtj', 'N34')).toHaveLength(1);
    county.cloud.clock.advance(1_000);
    await county.jobs();
    await county.jobs();
    expect(await told('unit-jtj', 'N34')).toContain('吴衡替您的日子到了，往后您自己办。');
    expect(await told('unit-jtj', 'N34')).toHaveLength(2);
    expect(await told('unit-jtj-head', 'N34')).toContain(
      '您替县交通运输局经办人周径的日子到了，往后由本人办。',
    );
    expect(await told('admin-luwei', 'N34')).toContain(
      '吴衡替县交通运输局经办人周径的日子到了，往后由本人办。',
    );
    const { events } = await county.as('auditor-shenmingjian').call('listMemberEvents', {});
    expect(events.map(({ type, at, by }) => [type, at, by.name])).toEqual([
      ['stand_in_over', Date.parse('2026-09-26T00:00:00+08:00'), '到日子自己停'],
      ['stand_in_set', Date.parse('2026-09-24T10:00:00+08:00'), '周径'],
    ]);
  });

  it('goes on with those who come after when one is over', async () => {
    const later = { ...HEAD, fromDay: '2026-09-27', untilDay: '2026-09-27' };
    await zhou().call('setStandIn', HEAD, 'one');
    await zhou().call('setStandIn', later, 'two');
    county.cloud.clock.set(Date.parse('2026-09-26T00:00:00+08:00'));
    await county.jobs();
    county.cloud.clock.set(Date.parse('2026-09-27T10:00:00+08:00'));
    expect((await instead()).ok).toBe(true);
    county.cloud.clock.set(Date.parse('2026-09-28T00:00:00+08:00'));
    await county.jobs();
    expect((await told('unit-jtj', 'N34')).filter((body) => body.includes('日子到了'))).toHaveLength(2);
  });

  it('begins on its day and not before', async () => {
    await zhou().call('setStandIn', { ...HEAD, fromDay: '2026-09-26', untilDay: '2026-09-26' });
    expect(await instead()).toMatchObject({ code: 'acting_as_unknown' });
    county.cloud.clock.set(Date.parse('2026-09-26T00:00:00+08:00'));
    expect((await instead()).ok).toBe(true);
  });

  it('writes both into what the stand-in does, and tells both of what comes', async () => {
    await zhou().call('setStandIn', HEAD);
    const wang = county.as('resident-wang');
    const said = { placeId: 'qinghe', stationId: 'st-liuxi', text: '学校门口的涵管堵了，一下雨就积水。' };
    const { no } = await wang.call('submit', said);
    const to = { no, to: 'triage', categoryId: 'transport' } as const;
    await county.as('station-liuxi').call('admit', to);
    const owner = { no, tier: 'county', categoryId: 'transport', leadUnitId: 'jtj' } as const;
    await county.as('office-zhaoning').call('assign', owner);
    expect(await told('unit-jtj', 'N14')).toHaveLength(1);
    expect(await told('unit-jtj-head', 'N14')).toHaveLength(1);
    expect((await instead({ operation: 'signIn', input: { no }, key: 'sign' })).ok).toBe(true);
    const { timeline } = await county.as('office-zhaoning').call('getItem', { no });
    const signed = timeline.find(({ type }) => type === 'signed_in');
    expect(signed?.by).toMatchObject({ name: '吴衡（替周径）', title: '县交通运输局' });
  });

  it('takes nobody of another unit, unless the administrator does it', async () => {
    const slj = { ...HEAD, standInEntryId: 'unit-slj' };
    expect(await zhou().refusal('setStandIn', slj)).toBe('stand_in_elsewhere');
    expect(await zhou().refusal('setStandIn', { ...HEAD, entryId: 'unit-slj' })).toBe('member_not_found');
    expect(await admin().refusal('setStandIn', { ...slj, entryId: 'unit-jtj' })).toBe('granted');
    const hat = { operation: 'listUnitItems', input: {}, actingAs: 'unit-jtj' };
    expect((await county.as('demo-unit-slj').send(hat)).ok).toBe(true);
  });

  it('refuses days that are over, turned round, too many, not there, or taken', async () => {
    const days = (fromDay: string, untilDay: string) =>
      zhou().refusal('setStandIn', { ...HEAD, fromDay, untilDay });
    expect(await days('2026-09-23', '2026-09-25')).toBe('day_in_past');
    expect(await days('2026-09-26', '2026-09-25')).toBe('stand_in_days');
    expect(await days('2026-09-26', '2027-09-26')).toBe('stand_in_days');
    expect(await days('2026-09-31', '2026-10-02')).toBe('day_not_real');
    await zhou().call('setStandIn', HEAD);
    expect(await days('2026-09-25', '2026-09-28')).toBe('stand_in_overlaps');
    expect(await days('2026-09-26', '2026-09-28')).toBe('granted');
  });

  it('refuses who is away themselves, a free seat, oneself, a deputy’s seat and roles that are kept apart', async () => {
    await county.as('unit-jtj-head').call('setStandIn', { ...HEAD, standInEntryId: 'unit-jtj' });
    expect(await zhou().refusal('setStandIn', HEAD)).toBe('stand_in_absent');
    const asked = { ...HEAD, standInEntryId: 'unit-jtj-wuxiaohe' };
    expect(await zhou().refusal('setStandIn', asked)).toBe('seat_free');
    const mine = { ...HEAD, entryId: 'office-zhaoning', standInEntryId: 'admin-luwei' };
    expect(await admin().refusal('setStandIn', mine)).toBe('invitation_is_yours');
    const deputy = { ...HEAD, entryId: 'deputy-linhe' };
    expect(await admin().refusal('setStandIn', deputy)).toBe('seat_is_personal');
    const apart = { ...HEAD, entryId: 'security-tangshouan', standInEntryId: 'auditor-shenmingjian' };
    expect(await admin().refusal('setStandIn', apart)).toBe('roles_apart');
  });
});

describe('endStandIn', () => {
  it('ends it before its day, for who was away or the administrator, and tells both', async () => {
    const { standIn } = await zhou().call('setStandIn', HEAD);
    const { id } = standIn;
    expect(await county.as('unit-jtj-head').refusal('endStandIn', { id })).toBe('stand_in_not_found');
    await zhou().call('endStandIn', { id }, 'one');
    expect(await zhou().call('endStandIn', { id }, 'one')).toEqual({ ended: true });
    expect(await zhou().refusal('endStandIn', { id }, 'two')).toBe('stand_in_not_found');
    expect(await instead()).toMatchObject({ code: 'acting_as_unknown' });
    expect(await told('unit-jtj-head', 'N34')).toContain('不用再替县交通运输局经办人周径办了。');
    expect(await told('unit-jtj', 'N34')).toContain('吴衡不再替您办了，您接着办。');
  });

  it('comes by itself when either of them leaves their seat or is locked', async () => {
    await zhou().call('setStandIn', HEAD);
    await admin().call('lockMember', { entryId: 'unit-jtj', locked: true });
    expect(await instead()).toMatchObject({ code: 'acting_as_unknown' });
    await admin().call('lockMember', { entryId: 'unit-jtj', locked: false });
    expect((await instead()).ok).toBe(true);
    await admin().call('unbindMember', { entryId: 'unit-jtj-head', reason: 'left' });
    expect(await instead()).toMatchObject({ code: 'acting_as_unknown' });
    county.cloud.clock.advance(DAY);
    expect(await instead()).toMatchObject({ code: 'acting_as_unknown' });
  });

  it('ends for good when who is away leaves their seat, and tells who stood in', async () => {
    await zhou().call('setStandIn', HEAD);
    await admin().call('unbindMember', { entryId: 'unit-jtj', reason: 'left' });
    expect(await told('unit-jtj-head', 'N34')).toContain('不用再替县交通运输局经办人周径办了。');
    expect((await county.as('unit-jtj-head').call('getStandIns', {})).standingFor).toEqual([]);
  });

  it('does not go on for whoever takes the seat over', async () => {
    await zhou().call('setStandIn', HEAD);
    await admin().call('transferMember', { entryId: 'unit-jtj', toEntryId: 'unit-slj' });
    expect(await told('unit-jtj-head', 'N34')).toContain('不用再替县交通运输局经办人周径办了。');
    expect(await instead()).toMatchObject({ code: 'acting_as_unknown' });
  });

  it('tells who is away, once, that who stood in has left', async () => {
    await zhou().call('setStandIn', HEAD);
    await admin().call('unbindMember', { entryId: 'unit-jtj-head', reason: 'left' }, 'gone');
    await admin().call('unbindMember', { entryId: 'unit-jtj-head', reason: 'left' }, 'gone');
    await county.jobs();
    expect((await told('unit-jtj', 'N34')).filter((body) => body === '吴衡不再替您办了，您接着办。')).toEqual(
      ['吴衡不再替您办了，您接着办。'],
    );
    expect((await zhou().call('getStandIns', {})).planned).toEqual([]);
  });
});
