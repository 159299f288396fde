import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const QUESTION = '井盖在哪家门口？';

describe('requestInfo', () => {
  it('is for whoever holds the item: neither the office, the helper nor another unit', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('office-zhaoning').refusal('requestInfo', { no, text: QUESTION })).toBe(
      'not_allowed',
    );
    expect(await county.as('unit-slj').refusal('requestInfo', { no, text: QUESTION })).toBe('item_not_found');
  });

  it.each([
    ['with_deputy', 'deputy-linhe'],
    ['triage', 'office-zhaoning'],
    ['in_progress', 'unit-jtj'],
    ['submitted', 'station-liuxi'],
  ] as const)('in %s it is asked by %s; then the clock rests', async (state, name) => {
    const no = await aVoiceIn(county, state);
    expect((await county.as(name).call('requestInfo', { no, text: QUESTION })).state).toBe('waiting_info');
    const item = await county.as(name).call('getItem', { no });
    expect(item.rest).toEqual({ state: 'waiting_info', since: county.cloud.clock.now(), question: QUESTION });
    expect(item.holderName).toBe('反映人');
  });

  it('refuses a question without words, and words that may not be sent', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    expect(await county.as('unit-jtj').refusal('requestInfo', { no, text: '?' })).toBe('text_too_short');
    expect((await county.as('unit-jtj').call('getItem', { no })).state).toBe('in_progress');
  });

  it('asks by phone who has no WeChat, and the item says so', async () => {
    const station = county.as('station-liuxi');
    const { no } = await station.call('register', {
      kind: 'voice',
      source: 'paper',
      onBehalf: true,
      text: '村口路灯坏了三天。',
    });
    await station.call('admit', { no, to: 'triage' });
    const office = county.as('office-zhaoning');
    expect(await office.refusal('requestInfo', { no, text: QUESTION })).toBe('ask_by_phone');
    expect((await office.call('getItem', { no })).withheld.map(({ name, code }) => [name, code])).toEqual([
      ['request_info', 'ask_by_phone'],
    ]);
  });

  it('the resident is told and reads the question; the record names the body, not the clerk', async () => {
    const no = await aVoiceIn(county, 'waiting_info');
    const { notices } = await county.as('resident-wang').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N08');
    const item = await county.as('resident-wang').call('getItem', { no });
    expect(item.rest?.question).toBe('井盖在哪家门口？');
    expect(item.timeline.find(({ type }) => type === 'info_requested')?.by).toEqual({
      standing: 'lead_unit',
      title: '县交通运输局',
    });
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const unit = county.as('unit-jtj');
    const first = await unit.call('requestInfo', { no, text: QUESTION }, 'ask-once');
    expect(await unit.call('requestInfo', { no, text: QUESTION }, 'ask-once')).toEqual(first);
    expect(await unit.refusal('requestInfo', { no, text: QUESTION })).toBe('already_there');
  });
});
