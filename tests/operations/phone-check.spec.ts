import { phoneHashOf } from '../../cloudfunctions/services/contact/cipher';
import { findEntry, saveEntry } from '../../cloudfunctions/store/staff-entries';
import { startCounty, type County } from './support/county';
import { inFunction } from './support/in-function';

const WU = 'unit-jtj-wuxiaohe';
const PHONE = '13900005678';

let county: County;
let code = '';
const wu = () => county.as('resident-wu');
const phone = (name: string, number: string) => county.cloud.phoneCode(name, number);

async function invite(knownBecause?: string): Promise<string> {
  const asked = { entryIds: [WU], ...(knownBecause ? { knownBecause } : {}) };
  return (await county.as('admin-luwei').call('inviteMembers', asked)).invited[0]?.words ?? '';
}

async function onRoster(number: string | undefined): Promise<void> {
  // The keys of the roster's fingerprints are those of the function.
  const before = process.env.PHONE_HASH_KEY;
  process.env.PHONE_HASH_KEY = Buffer.alloc(32, 7).toString('base64');
  const phoneHash = number && phoneHashOf(number);
  process.env.PHONE_HASH_KEY = before;
  await inFunction(county, async () => {
    const entry = await findEntry('qinghe', WU);
    if (!entry) throw new Error('no such seat');
    await saveEntry(entry, { ...entry, phoneHash, phoneTail: number?.slice(-4) });
  });
}

beforeEach(async () => {
  county = await startCounty((file) => ({
    ...file,
    place: { ...file.place, members: { phoneCheck: true } },
  }));
  await onRoster(PHONE);
  code = await invite();
});
afterEach(() => county.close());

describe('where a place asks for the phone', () => {
  it('whoever comes in is told which one is on the roster, by its end', async () => {
    expect(await wu().call('openInvitation', { code })).toMatchObject({ phoneTail: '5678' });
    expect(await wu().ask('acceptInvitation', { code })).toEqual({
      ok: false,
      code: 'phone_required',
      data: { tail: '5678' },
    });
  });

  it('lets in who has it, and nobody else: a stranger with the invitation changes nothing', async () => {
    const stranger = county.as('resident-stranger');
    const theirs = phone('resident-stranger', '13900001111');
    expect(await stranger.ask('acceptInvitation', { code, phoneCode: theirs })).toEqual({
      ok: false,
      code: 'phone_not_theirs',
      data: { tail: '5678' },
    });
    expect(await stranger.refusal('acceptInvitation', { code, phoneCode: 'made-up' })).toBe(
      'phone_code_invalid',
    );
    expect(county.cloud.engine.count('members', { openid: 'resident-stranger' })).toBe(0);
    const phoneCode = phone('resident-wu', PHONE);
    expect(await wu().call('acceptInvitation', { code, phoneCode }, 'one')).toMatchObject({
      membershipId: WU,
    });
    // The tap that was sent twice: WeChat's code is used up, and the seat is theirs.
    expect(await wu().refusal('acceptInvitation', { code, phoneCode }, 'one')).toBe('granted');
  });

  it('lets in whom the office knows otherwise, and writes down how', async () => {
    const known = await invite('本人带着工作证来办的');
    expect(await wu().refusal('acceptInvitation', { code: known })).toBe('granted');
    const { history } = await county.as('admin-luwei').call('getMember', { entryId: WU });
    expect(history[1]).toMatchObject({ data: { withoutPhone: true, note: '本人带着工作证来办的' } });
  });

  it('says what to do where the roster has no phone', async () => {
    await onRoster(undefined);
    const phoneCode = phone('resident-wu', PHONE);
    expect(await wu().refusal('acceptInvitation', { code, phoneCode })).toBe('phone_not_on_roster');
    expect(await county.as('admin-luwei').call('getMember', { entryId: WU })).toMatchObject({
      phone: 'missing',
    });
  });
});
