import { entriesOfPlace } from '../../cloudfunctions/store/staff-entries';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

const WEEK = 7 * 24 * 60 * 60_000;
const WU = 'unit-jtj-wuxiaohe';

let county: County;
let codes = { scene: '', words: '' };
const admin = () => county.as('admin-luwei');
const wu = () => county.as('resident-wu');
const stranger = () => county.as('resident-stranger');

async function invite(entryId = WU, more: { knownBecause?: string } = {}) {
  const { invited } = await admin().call('inviteMembers', { entryIds: [entryId], ...more });
  const [code] = invited;
  if (!code) throw new Error(`${entryId} was not invited`);
  return code;
}

const open = (name: string, code: string) => county.as(name).ask('openInvitation', { code });
const seatOf = (entryId = WU) => admin().call('getMember', { entryId });
const noticesOf = async (name: string) =>
  (await county.as(name).call('listNotices', {})).notices.map(({ code, title, body }) => [code, title, body]);

beforeEach(async () => {
  county = await startCounty();
  codes = await invite();
});
afterEach(() => county.close());

describe('an invitation', () => {
  it('is given out by an administrator alone', async () => {
    for (const name of ['office-zhaoning', 'security-tangshouan', 'auditor-shenmingjian', 'leader-chenling'])
      expect(await county.as(name).refusal('inviteMembers', { entryIds: [WU] })).toBe('wrong_caller');
  });

  it('says whom it is for, to who scans it and to who types its words in whatever way', async () => {
    const seen = {
      placeId: 'qinghe',
      placeName: '青禾县',
      officeName: '青禾县人大办',
      officePhone: '0700-555-0100',
      name: '伍小禾',
      title: '县交通运输局',
      role: 'handler',
      expiresAt: county.cloud.clock.now() + WEEK,
    };
    expect(codes.words).toMatch(/^\p{Script=Han}{2} \p{Script=Han}{2} \p{Script=Han}{2} \d{2}$/u);
    for (const typed of [codes.scene, codes.words, codes.words.replaceAll(' ', ''), ` ${codes.words}，`])
      expect(await open('resident-wu', typed)).toEqual({ ok: true, data: seen });
  });

  it('is told to whoever guards the seats, and that it was taken back; several at once are told once', async () => {
    expect(await noticesOf('security-tangshouan')).toEqual([
      ['N33', '发了邀请码', '陆微给县交通运输局经办人伍小禾发了邀请码。不该发的话，请马上问管理员。'],
    ]);
    await admin().call('revokeInvitation', { entryId: WU });
    await admin().call('inviteMembers', { entryIds: [WU, 'office-mengxiaolu'] }, 'both');
    await admin().call('inviteMembers', { entryIds: [WU, 'office-mengxiaolu'] }, 'both');
    const bodies = (await noticesOf('security-tangshouan')).map(([, , body]) => body);
    expect(bodies).toHaveLength(3);
    expect(bodies).toEqual(
      expect.arrayContaining([
        '给县交通运输局经办人伍小禾的邀请码，陆微收回了，不能再用。',
        '陆微给县交通运输局经办人伍小禾等人发了邀请码。不该发的话，请马上问管理员。',
      ]),
    );
    expect(await noticesOf('admin-luwei')).toEqual([]);
  });

  it('is told to the other administrators; who gave it out hears that another took it back', async () => {
    const { words } = await invite('admin-qinzhiyuan');
    await county.as('resident-qin').call('acceptInvitation', { code: words });
    await invite('office-mengxiaolu');
    expect((await noticesOf('resident-qin')).map(([, , body]) => body)).toContain(
      '陆微给青禾县人大办孟小路发了邀请码。不该发的话，到“成员”里收回。',
    );
    const revoke = { operation: 'revokeInvitation', input: { entryId: 'office-mengxiaolu' }, key: 'back' };
    const answer = await county.as('resident-qin').send({ ...revoke, actingAs: 'admin-qinzhiyuan' });
    expect(answer.ok).toBe(true);
    expect((await noticesOf('admin-luwei')).map(([, , body]) => body)).toContain(
      '您给青禾县人大办孟小路的邀请码，秦知远收回了，不能再用。',
    );
  });

  it('seats the person, who acts at once, and both sides are told', async () => {
    const done = await wu().call('acceptInvitation', { code: codes.words });
    expect(done).toEqual({ membershipId: WU, placeId: 'qinghe', placeName: '青禾县' });
    const answer = await wu().send({ operation: 'listUnitItems', input: {}, actingAs: WU });
    expect(answer.ok).toBe(true);
    expect(await noticesOf('resident-wu')).toEqual([
      ['N33', '您进来了', '您现在是县交通运输局经办人，到“我的”里换成这个身份就能办事。'],
    ]);
    expect(await noticesOf('admin-luwei')).toEqual([
      ['N33', '有人进来了', '县交通运输局经办人伍小禾进来了。不认得的话，到“成员”里停用。'],
    ]);
    const seat = await seatOf();
    expect(seat).toMatchObject({ face: 'in', since: county.cloud.clock.now() });
    expect(seat.history.map(({ type, by }) => [type, by.name])).toEqual([
      ['joined', '伍小禾'],
      ['invited', '陆微'],
    ]);
  });

  it('is taken once: the same person may tap twice, everybody else hears that it was used', async () => {
    const first = await wu().call('acceptInvitation', { code: codes.scene }, 'one-key');
    expect(await wu().call('acceptInvitation', { code: codes.scene }, 'one-key')).toEqual(first);
    expect(await wu().call('acceptInvitation', { code: codes.scene }, 'another-key')).toEqual(first);
    expect(await stranger().refusal('openInvitation', { code: codes.words })).toBe('invitation_used');
    expect(await stranger().refusal('acceptInvitation', { code: codes.words })).toBe('invitation_used');
    expect(county.cloud.engine.count('members', { openid: 'resident-stranger' })).toBe(0);
    expect((await seatOf()).history.map(({ type }) => type)).toEqual(['joined', 'invited']);
  });

  it('of two who take it at once seats one', async () => {
    const answers = await Promise.all(
      ['resident-wu', 'resident-stranger'].map((name) =>
        county.as(name).refusal('acceptInvitation', { code: codes.scene }),
      ),
    );
    expect([...answers].sort()).toEqual(['granted', 'invitation_used']);
    expect(county.cloud.engine.count('members', { scopes: 'qinghe/unit/jtj' })).toBe(3);
  });

  it('ends after a week, and is renewed by a new one that ends the old', async () => {
    county.cloud.clock.advance(WEEK);
    expect(await open('resident-wu', codes.words)).toEqual({
      ok: false,
      code: 'invitation_expired',
      data: { at: county.cloud.clock.now() },
    });
    expect(await wu().refusal('acceptInvitation', { code: codes.words })).toBe('invitation_expired');
    expect((await seatOf()).face).toBe('free');
    const renewed = await invite();
    expect(await wu().refusal('openInvitation', { code: codes.words })).toBe('invitation_revoked');
    expect(await wu().refusal('acceptInvitation', { code: renewed.words })).toBe('granted');
  });

  it('is taken back by the administrator', async () => {
    expect(await admin().call('revokeInvitation', { entryId: WU })).toMatchObject({
      face: 'free',
      can: ['invite'],
    });
    expect(await wu().refusal('acceptInvitation', { code: codes.words })).toBe('invitation_revoked');
    expect(await admin().refusal('revokeInvitation', { entryId: 'office-mengxiaolu' })).toBe(
      'invitation_not_out',
    );
  });

  it('that reached somebody else is handed back, ends, and the administrator hears of it', async () => {
    const office = { officeName: '青禾县人大办', officePhone: '0700-555-0100' };
    expect(await stranger().call('declineInvitation', { code: codes.words }, 'k1')).toEqual(office);
    expect(await stranger().call('declineInvitation', { code: codes.words }, 'k1')).toEqual(office);
    expect(await wu().refusal('acceptInvitation', { code: codes.words })).toBe('invitation_revoked');
    expect(await noticesOf('admin-luwei')).toEqual([
      [
        'N33',
        '邀请码给错人',
        '有人说自己不是县交通运输局经办人伍小禾，这个邀请码作废了。请核对后重新发一个。',
      ],
    ]);
  });

  it('is not found by trying: after five misses the person rests for a day, also with the right words', async () => {
    for (const number of ['01', '02', '03', '04', '05'])
      expect(await stranger().refusal('openInvitation', { code: `杨树 水井 灯笼 ${number}` })).toBe(
        'invitation_unknown',
      );
    expect(await stranger().refusal('openInvitation', { code: codes.words })).toBe('invitation_guessed');
    expect(await stranger().refusal('acceptInvitation', { code: codes.words })).toBe('invitation_guessed');
    expect(await wu().refusal('openInvitation', { code: codes.words })).toBe('granted');
  });

  it('is the same for the same tap, and its code is kept by nobody', async () => {
    const twice = async () => admin().call('inviteMembers', { entryIds: ['office-mengxiaolu'] }, 'one-tap');
    expect(await twice()).toEqual(await twice());
    const stored = JSON.stringify(await inFunction(county, () => entriesOfPlace('qinghe')));
    expect(stored).not.toContain(codes.scene);
    expect(stored).not.toContain(codes.words);
  });

  it('is given to several seats at once, and says which were left out and why', async () => {
    const entryIds = ['office-mengxiaolu', 'unit-jtj', 'nowhere'];
    const { invited, refused } = await admin().call('inviteMembers', { entryIds });
    expect(invited.map(({ name }) => name)).toEqual(['孟小路']);
    expect(refused).toEqual([
      { entryId: 'unit-jtj', code: 'seat_taken' },
      { entryId: 'nowhere', code: 'member_not_found' },
    ]);
  });

  it('gives no administrator another role, and keeps setting up, looking back and locking apart', async () => {
    const { words } = await invite('office-mengxiaolu');
    expect(await admin().refusal('acceptInvitation', { code: words })).toBe('invitation_is_yours');
    const second = await invite('admin-qinzhiyuan');
    const auditor = county.as('demo-auditor-shenmingjian');
    expect(await auditor.ask('acceptInvitation', { code: second.words })).toEqual({
      ok: false,
      code: 'roles_apart',
      data: { role: 'administrator', other: 'auditor' },
    });
  });

  it('has a picture while it is out, for the administrator of its place', async () => {
    const { png } = await admin().call('getInvitationImage', { scene: codes.scene });
    expect(Buffer.from(png, 'base64').subarray(1, 4).toString()).toBe('PNG');
    await wu().call('acceptInvitation', { code: codes.scene });
    expect(await admin().refusal('getInvitationImage', { scene: codes.scene })).toBe('invitation_unknown');
  });
});
