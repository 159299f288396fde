import { startCounty, type County } from './support/county';

let county: County;
beforeEach(async () => {
  county = await startCounty(undefined, ['qinghe', 'zhashui']);
});
afterEach(() => county.close());

const office = () => county.as('office-zhaoning');
const FIRST = {
  version: 0,
  title: '代表联系选民制度',
  text: '每位代表每季度走访选民一次。\n走访后三天内记下来。',
  fromDay: '2026-09-01',
};

describe('a rule document', () => {
  it.each(['resident-wang', 'deputy-linhe', 'station-liuxi', 'unit-jtj', 'leader-chenling', 'admin-luwei'])(
    'is not for %s to publish',
    async (who) => {
      expect(await county.as(who).refusal('publishRule', FIRST)).toBe('wrong_caller');
      expect((await office().call('listRules', {})).rules).toEqual([]);
    },
  );

  it('is read by deputies and staff of the place, and by nobody else', async () => {
    const { id } = await office().call('publishRule', FIRST);
    for (const who of ['deputy-linhe', 'station-liuxi', 'unit-jtj', 'leader-chenling', 'admin-luwei']) {
      const { rules, mayPublish } = await county.as(who).call('listRules', {});
      expect(rules.map(({ title, shown }) => [title, shown.version, shown.holds])).toEqual([
        ['代表联系选民制度', 1, 'current'],
      ]);
      expect(mayPublish).toBe(false);
      expect((await county.as(who).call('getRule', { id })).text).toBe(FIRST.text);
    }
    expect(await county.as('resident-wang').refusal('listRules', {})).toBe('wrong_caller');
    expect((await county.as('zhashui-office').call('listRules', {})).rules).toEqual([]);
    expect(await county.as('zhashui-office').refusal('getRule', { id })).toBe('rule_not_found');
  });

  it('is told to the office’s other staff, each version once', async () => {
    const { invited } = await county
      .as('admin-luwei')
      .call('inviteMembers', { entryIds: ['office-mengxiaolu'] });
    await county.as('resident-meng').call('acceptInvitation', { code: invited[0]?.words ?? '' });
    const { id } = await office().call('publishRule', FIRST, 'first');
    await office().call('publishRule', FIRST, 'first');
    const changed = { ...FIRST, id, version: 1, text: '每位代表每月走访选民一次。', fromDay: '2026-10-01' };
    await office().call('publishRule', { ...changed, change: '改成每月一次' });
    const { notices } = await county.as('resident-meng').call('listNotices', {});
    const rules = notices.filter(({ code }) => code === 'N37');
    expect(rules.map(({ title, page }) => [title, page])).toEqual(
      expect.arrayContaining([
        ['有了新制度', 'packages/rules/pages/list/index'],
        ['制度改了', 'packages/rules/pages/list/index'],
      ]),
    );
    expect(rules.map(({ body }) => body)).toEqual(
      expect.arrayContaining([
        '《代表联系选民制度》公布了，9 月 1 日起用。',
        '《代表联系选民制度》改了，10 月 1 日起用新的。改了哪里，点开看。',
      ]),
    );
    expect(rules).toHaveLength(2);
    expect((await office().call('listNotices', {})).notices).toEqual([]);
  });

  it('holds from a day that there is', async () => {
    for (const fromDay of ['2026-09-31', '2026-02-29'])
      expect(await office().refusal('publishRule', { ...FIRST, fromDay })).toBe('day_not_real');
    expect((await office().call('listRules', {})).rules).toEqual([]);
  });

  it('has versions: what holds is read first, what held and what is to come stay to be read', async () => {
    const { id } = await office().call('publishRule', FIRST);
    const monthly = {
      ...FIRST,
      id,
      version: 1,
      text: '每位代表每月走访选民一次。',
      fromDay: '2026-10-01',
      change: '改成每月一次',
    };
    expect(await office().call('publishRule', monthly)).toEqual({ id, version: 2 });
    const reader = county.as('deputy-linhe');
    const [row] = (await reader.call('listRules', {})).rules;
    expect([row?.shown.version, row?.coming?.fromDay]).toEqual([1, '2026-10-01']);
    county.cloud.clock.set(Date.UTC(2026, 9, 1, 1));
    const now = await reader.call('getRule', { id });
    expect([now.text, now.shown.version]).toEqual(['每位代表每月走访选民一次。', 2]);
    expect(
      now.versions.map(({ version, holds, change, byName }) => [version, holds, change, byName]),
    ).toEqual([
      [2, 'current', '改成每月一次', '赵宁'],
      [1, 'past', '', '赵宁'],
    ]);
    expect((await reader.call('getRule', { id, version: 1 })).text).toBe(FIRST.text);
    expect(await reader.refusal('getRule', { id, version: 3 })).toBe('rule_not_found');
  });

  it('that is sent twice is published once', async () => {
    const once = await office().call('publishRule', FIRST, 'k1');
    expect(await office().call('publishRule', FIRST, 'k1')).toEqual(once);
    const second = {
      ...FIRST,
      id: once.id,
      version: 1,
      text: '每位代表每月走访选民一次。',
      change: '改成每月',
    };
    expect(await office().call('publishRule', second, 'k2')).toEqual({ id: once.id, version: 2 });
    expect(await office().call('publishRule', second, 'k2')).toEqual({ id: once.id, version: 2 });
    expect((await office().call('listRules', {})).rules).toHaveLength(1);
  });

  it('is not overwritten by somebody who looked at an earlier version', async () => {
    const { id } = await office().call('publishRule', FIRST);
    const second = { ...FIRST, id, version: 1, change: '改成每月' };
    await office().call('publishRule', { ...second, text: '每位代表每月走访选民一次。' });
    const late = await office().ask('publishRule', { ...second, text: '每位代表每周走访选民一次。' });
    expect(late).toMatchObject({ ok: false, code: 'changed_meanwhile', data: { by: '赵宁' } });
    expect((await office().call('getRule', { id })).text).toBe('每位代表每月走访选民一次。');
  });

  it('cannot begin before the version that holds, nor come without what is other, nor be the same', async () => {
    const { id } = await office().call('publishRule', FIRST);
    const second = { ...FIRST, id, version: 1, change: '改成每月' };
    expect(await office().refusal('publishRule', { ...second, fromDay: '2026-08-31' })).toBe(
      'rule_day_too_early',
    );
    expect(await office().refusal('publishRule', { ...second, change: '' })).toBe('rule_change_missing');
    expect(await office().refusal('publishRule', second)).toBe('nothing_changes');
    expect(await office().refusal('publishRule', { ...second, text: '太短' })).toBe('invalid_input');
    expect((await office().call('getRule', { id })).versions).toHaveLength(1);
  });
});
