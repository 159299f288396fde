import { changeEntry, findEntry } from '../../cloudfunctions/store/staff-entries';
import { brokenAt } from '../../cloudfunctions/services/members/record';
import { memberEvents } from '../../cloudfunctions/store/member-events';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const admin = () => county.as('admin-luwei');
const security = () => county.as('security-tangshouan');
const jtj = () => county.as('unit-jtj');
const names = async (input: object) =>
  (await admin().call('listMembers', input)).seats.map(({ name }) => name);
const told = async (name: string) => {
  const { notices } = await county.as(name).call('listNotices', {});
  return notices.filter(({ code }) => code === 'N33').map(({ body }) => body);
};

describe('listMembers', () => {
  it('is for who fills seats and who locks them', async () => {
    for (const name of ['office-zhaoning', 'unit-jtj', 'leader-chenling', 'auditor-shenmingjian'])
      expect(await county.as(name).refusal('listMembers', {})).toBe('wrong_caller');
    expect(await security().refusal('listMembers', {})).toBe('granted');
  });

  it('finds by name, by what a seat stands for, by role and by who has not come in, together', async () => {
    expect(await names({ search: '伍' })).toEqual(['伍小禾']);
    expect(await names({ search: '交通 吴' })).toEqual(['吴衡']);
    expect(await names({ role: 'leader' })).toEqual(['陈岭']);
    expect(await names({ state: 'free' })).toEqual(['秦知远', '孟小路', '伍小禾']);
    expect(await names({ state: 'free', role: 'handler', search: '交通' })).toEqual(['伍小禾']);
    expect(await names({ search: '没有这人' })).toEqual([]);
  });

  it('counts once, and comes page by page', async () => {
    const first = await admin().call('listMembers', {});
    expect(first.counts).toEqual({ free: 3, taken: 53 });
    expect(first.seats).toHaveLength(20);
    const all = [...first.seats];
    for (let next = first.next; next !== undefined;) {
      const page = await admin().call('listMembers', { cursor: next });
      all.push(...page.seats);
      next = page.next;
    }
    expect(all).toHaveLength(56);
  });
});

describe('unbindMember', () => {
  it('takes the hat away at once, tells both sides, and says why in the record', async () => {
    const seat = await admin().call('unbindMember', {
      entryId: 'unit-jtj',
      reason: 'lost_phone',
      note: '昨天丢在车上',
    });
    expect(seat).toMatchObject({ face: 'free', can: ['invite'] });
    expect(await jtj().refusal('listUnitItems', {})).toBe('acting_as_unknown');
    expect(await told('demo-unit-jtj')).toEqual([
      '您不再是县交通运输局经办人了。原因：手机丢了。不对的话，请打青禾县人大办的电话。',
    ]);
    expect(seat.history[0]).toMatchObject({
      type: 'unbound',
      by: { name: '陆微' },
      whom: { name: '周径' },
      data: { reason: 'lost_phone', note: '昨天丢在车上' },
    });
  });

  it('may be done by security, is answered alike when it is sent twice, and then there is nobody', async () => {
    const asked = { entryId: 'unit-jtj', reason: 'security' } as const;
    const first = await security().call('unbindMember', asked, 'one');
    expect(await security().call('unbindMember', asked, 'one')).toEqual(first);
    expect(await security().refusal('unbindMember', asked, 'two')).toBe('seat_free');
    expect(await told('demo-admin-luwei')).toEqual([
      '县交通运输局经办人周径的身份停用了。原因：为了安全先停用。',
    ]);
  });

  it('never leaves a place without an administrator', async () => {
    const asked = { entryId: 'admin-luwei', reason: 'left' } as const;
    expect(await admin().refusal('unbindMember', asked)).toBe('last_administrator');
    expect(await security().refusal('lockMember', { entryId: 'admin-luwei', locked: true })).toBe(
      'last_administrator',
    );
  });

  it('lets the person come in again on a new phone by a new invitation', async () => {
    await admin().call('unbindMember', { entryId: 'unit-jtj', reason: 'lost_phone' });
    const { invited } = await admin().call('inviteMembers', { entryIds: ['unit-jtj'] });
    const code = invited[0]?.words ?? '';
    await county.as('zhou-new-phone').call('acceptInvitation', { code });
    const again = await county
      .as('zhou-new-phone')
      .send({ operation: 'listUnitItems', input: {}, actingAs: 'unit-jtj' });
    expect(again.ok).toBe(true);
    expect(await jtj().refusal('listUnitItems', {})).toBe('acting_as_unknown');
  });

  it('knows no seat of another place', async () => {
    expect(await admin().refusal('unbindMember', { entryId: 'office-1', reason: 'left' })).toBe(
      'member_not_found',
    );
  });
});

describe('lockMember', () => {
  it('stops who sits there, without anybody taking the seat, until it is unlocked', async () => {
    await security().call('lockMember', { entryId: 'unit-jtj', locked: true, note: '账号像是被人用了' });
    expect(await jtj().refusal('listUnitItems', {})).toBe('acting_as_unknown');
    expect(await admin().call('inviteMembers', { entryIds: ['unit-jtj'] })).toMatchObject({
      refused: [{ code: 'seat_taken' }],
    });
    const open = await security().call('lockMember', { entryId: 'unit-jtj', locked: false });
    expect(open).toMatchObject({ face: 'in', can: ['unbind', 'lock'] });
    expect(await jtj().refusal('listUnitItems', {})).toBe('granted');
    expect(await told('demo-unit-jtj')).toEqual([
      '您的县交通运输局经办人身份又能用了。',
      '您的县交通运输局经办人身份先锁上了。不对的话，请打青禾县人大办的电话。',
    ]);
  });
});

describe('transferMember', () => {
  const asked = { entryId: 'unit-jtj', toEntryId: 'unit-slj' };

  it('gives the seat to a colleague with all that lies there; the one before has it no more', async () => {
    await admin().call('transferMember', asked, 'one');
    expect(await admin().call('transferMember', asked, 'one')).toMatchObject({ name: '江源', face: 'in' });
    const taken = await county
      .as('demo-unit-slj')
      .send({ operation: 'listUnitItems', input: {}, actingAs: 'unit-jtj' });
    expect(taken.ok).toBe(true);
    expect(await jtj().refusal('listUnitItems', {})).toBe('acting_as_unknown');
    expect(await told('demo-unit-jtj')).toEqual([
      '县交通运输局经办人的事由江源接着办，您不用管了。不对的话，请打青禾县人大办的电话。',
    ]);
    expect(await told('demo-unit-slj')).toEqual([
      '县交通运输局经办人周径的事由您接着办，到“我的”里换身份。不对的话，请打青禾县人大办的电话。',
    ]);
  });

  it('refuses oneself, a free seat, a deputy’s, and roles that are kept apart', async () => {
    expect(await admin().refusal('transferMember', { ...asked, toEntryId: 'admin-luwei' })).toBe(
      'invitation_is_yours',
    );
    expect(await admin().refusal('transferMember', { ...asked, toEntryId: 'office-mengxiaolu' })).toBe(
      'seat_free',
    );
    expect(await admin().refusal('transferMember', { ...asked, entryId: 'deputy-linhe' })).toBe(
      'seat_is_personal',
    );
    const apart = { entryId: 'security-tangshouan', toEntryId: 'auditor-shenmingjian' };
    expect(await admin().refusal('transferMember', apart)).toBe('roles_apart');
  });
});

describe('the record', () => {
  it('is read by administrator, auditor and security, the latest first, and by nobody else', async () => {
    await admin().call('unbindMember', { entryId: 'unit-jtj', reason: 'left' });
    await admin().call('inviteMembers', { entryIds: ['unit-jtj'] });
    for (const name of ['admin-luwei', 'auditor-shenmingjian', 'security-tangshouan']) {
      const { events, brokenAt: broken } = await county.as(name).call('listMemberEvents', {});
      expect(events.map(({ seq, type }) => [seq, type])).toEqual([
        [2, 'invited'],
        [1, 'unbound'],
      ]);
      expect(broken).toBeUndefined();
    }
    for (const name of ['office-zhaoning', 'unit-jtj-head', 'leader-chenling'])
      expect(await county.as(name).refusal('listMemberEvents', {})).toBe('wrong_caller');
  });

  it('shows where it was tampered with', async () => {
    const ids = ['unit-jtj', 'unit-slj', 'unit-jyj'];
    for (const entryId of ids) await admin().call('unbindMember', { entryId, reason: 'left' });
    const rows = await inFunction(county, () => memberEvents({ placeId: 'qinghe' }, undefined));
    const oldestFirst = [...rows].reverse();
    expect(brokenAt(oldestFirst)).toBeNull();
    expect(brokenAt(oldestFirst.map((row) => (row.seq === 2 ? { ...row, at: 0 } : row)))).toBe(2);
    expect(brokenAt(oldestFirst.filter(({ seq }) => seq !== 2))).toBe(3);
  });

  it('holds everything that several do at once, each once', async () => {
    const ids = ['unit-jtj', 'unit-slj', 'unit-jyj', 'unit-zjj', 'unit-sthj'];
    await Promise.all(ids.map((entryId) => admin().call('unbindMember', { entryId, reason: 'left' })));
    const { events } = await admin().call('listMemberEvents', {});
    expect(events.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
  });

  it('and everything that follows is done by the timer where a call did not come to it', async () => {
    const now = county.cloud.clock.now();
    await inFunction(county, async () => {
      const entry = await findEntry('qinghe', 'unit-jtj');
      if (!entry) throw new Error('no such seat');
      const by = {
        openid: 'demo-admin-luwei',
        membershipId: 'admin-luwei',
        name: '陆微',
        title: '青禾县人大办',
      };
      const whom = { name: '周径', title: '县交通运输局', role: 'handler' } as const;
      const unbound = {
        key: 'k',
        type: 'unbound',
        at: now,
        by,
        whom,
        data: {},
        who: 'demo-unit-jtj',
      } as const;
      await changeEntry(entry, { openid: undefined, pending: [unbound], pendingAt: now });
    });
    county.cloud.clock.advance(60_000);
    await county.jobs();
    expect(await jtj().refusal('listUnitItems', {})).toBe('acting_as_unknown');
    expect((await admin().call('listMemberEvents', {})).events).toHaveLength(1);
    expect(county.cloud.engine.count('staff_entries', { pendingAt: { $gt: 0 } })).toBe(0);
  });
});
