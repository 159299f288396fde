import { startCounty, type County } from './support/county';
import { A_REPLY, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const unit = () => county.as('unit-jtj');
const office = () => county.as('office-zhaoning');

describe('reply', () => {
  it('is for the lead unit, once signed in', async () => {
    const no = await aVoiceIn(county, 'assigned');
    expect(await county.as('unit-slj').refusal('reply', { no, ...A_REPLY })).toBe('item_not_found');
    expect(await unit().refusal('reply', { no, ...A_REPLY })).toBe('illegal_transition');
  });

  it('needs words and, where it promises, a date and somebody', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await unit().refusal('reply', { no, ...A_REPLY, text: '' })).toBe('text_too_short');
    expect(await unit().refusal('reply', { no, ...A_REPLY, resultClass: 'B' })).toBe('promise_required');
    expect(await unit().refusal('reply', { no, ...A_REPLY, text: '违禁词' })).toBe('content_refused');
    const promise = { dueDay: '2026-10-20', owner: '李工' };
    expect((await unit().call('reply', { no, ...A_REPLY, resultClass: 'B', promise })).state).toBe(
      'reply_review',
    );
  });
});

describe('sendBack', () => {
  it('returns it to the unit with words that the resident does not see', async () => {
    const no = await aVoiceIn(county, 'reply_review');
    expect(await office().refusal('sendBack', { no, text: '' })).toBe('text_too_short');
    expect((await office().call('sendBack', { no, text: '没写哪天做、谁来做。' })).state).toBe('in_progress');
    const { notices } = await unit().call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N20');
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(JSON.stringify(resident)).not.toContain('没写哪天');
  });
});

describe('release', () => {
  it('is for the office, and may correct the class', async () => {
    const no = await aVoiceIn(county, 'reply_review');
    expect(await county.as('zhashui-office').refusal('release', { no })).toBe('item_not_found');
    expect((await office().call('release', { no, resultClass: 'D' })).state).toBe('replied');
    expect((await county.as('resident-wang').call('getItem', { no })).reply?.resultClass).toBe('D');
  });
});
