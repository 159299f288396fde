import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

const STOP = { reason: 'litigation', text: '双方 9 月 20 日起诉了。' } as const;

describe('suspend', () => {
  it('is for the office of the place, and for what is open', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('zhashui-office').refusal('suspend', { no, ...STOP })).toBe('item_not_found');
    const closed = await aVoiceIn(county, 'closed');
    expect(await office().refusal('suspend', { no: closed, ...STOP })).toBe('illegal_transition');
  });

  it('refuses to stop without words', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await office().refusal('suspend', { no, ...STOP, text: '' })).toBe('text_too_short');
    expect((await office().call('getItem', { no })).state).toBe('in_progress');
  });

  it('stops the clock; the resident is told why, the unit has nothing to press', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await office().call('suspend', { no, ...STOP });
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(resident.rest).toEqual({ state: 'suspended', since: county.cloud.clock.now() });
    expect(resident.timeline.find(({ type }) => type === 'suspended')).toMatchObject({
      data: { reason: 'litigation' },
      texts: { text: STOP.text },
    });
    const { notices } = await county.as('resident-wang').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N29');
    expect((await county.as('unit-jtj').call('getItem', { no })).commands).toEqual([]);
  });

  it('stops once and answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const first = await office().call('suspend', { no, ...STOP }, 'stop-once');
    expect(await office().call('suspend', { no, ...STOP }, 'stop-once')).toEqual(first);
    expect(await office().refusal('suspend', { no, ...STOP })).toBe('already_there');
  });
});
