import { DAY_MS } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const wang = () => county.as('resident-wang');

describe('withdraw', () => {
  it('needs a reason once somebody works on it, and tells them', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('resident-li').refusal('withdraw', { no })).toBe('item_not_found');
    expect(await wang().refusal('withdraw', { no })).toBe('withdraw_reason_required');
    expect((await wang().call('withdraw', { no, reason: 'solved_already' })).state).toBe('withdrawn');
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.map(({ code }) => code)).toContain('N28');
  });

  it('is refused once the reply is out', async () => {
    const no = await aVoiceIn(county, 'replied');
    expect(await wang().refusal('withdraw', { no, reason: 'changed_mind' })).toBe('illegal_transition');
  });
});

describe('supplement', () => {
  it('refuses nothing at all, forbidden words, photos of others, and strangers', async () => {
    const no = await aVoiceIn(county, 'assigned');
    expect(await wang().refusal('supplement', { no, text: '' })).toBe('text_too_short');
    expect(await wang().refusal('supplement', { no, text: '违禁词' })).toBe('content_refused');
    expect(await wang().refusal('supplement', { no, text: '看图', photoIds: ['not-mine'] })).toBe(
      'photo_not_yours',
    );
    expect(await county.as('resident-li').refusal('supplement', { no, text: '我也说一句' })).toBe(
      'item_not_found',
    );
  });

  it('reaches whoever has it', async () => {
    const no = await aVoiceIn(county, 'assigned');
    await wang().call('supplement', { no, text: '桥头的涵管好像堵了。' });
    const item = await county.as('unit-jtj').call('getItem', { no });
    expect(item.timeline[item.timeline.length - 1]?.texts.text).toBe('桥头的涵管好像堵了。');
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.map(({ code }) => code)).toContain('N17');
  });
});

describe('urge', () => {
  it('is possible once in three days, and the button says from when', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    await wang().call('urge', { no });
    expect(await wang().refusal('urge', { no })).toBe('urge_too_soon');
    const { commands, urged } = await wang().call('getItem', { no });
    expect(commands).toContainEqual({ name: 'urge', availableAt: county.cloud.clock.now() + 3 * DAY_MS });
    expect(urged).toBe(0.5);
    county.cloud.clock.advance(3 * DAY_MS);
    expect(await wang().refusal('urge', { no })).toBe('granted');
  });

  it('moves the item up the list of the unit', async () => {
    const first = await aVoiceIn(county, 'in_progress');
    county.cloud.clock.advance(60_000);
    const second = await aVoiceIn(county, 'in_progress');
    await county.as('office-zhaoning').call('urge', { no: second });
    const { items } = await county.as('unit-jtj').call('listUnitItems', {});
    expect(items.map(({ no }) => no)).toEqual([second, first]);
  });
});
