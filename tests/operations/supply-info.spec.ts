import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const resident = () => county.as('resident-wang');

describe('supplyInfo', () => {
  it('is for the one who spoke', async () => {
    const no = await aVoiceIn(county, 'waiting_info');
    expect(await county.as('resident-li').refusal('supplyInfo', { no, text: '在小学西边' })).toBe(
      'item_not_found',
    );
    expect(await county.as('unit-jtj').refusal('supplyInfo', { no, text: '在小学西边' })).toBe('not_allowed');
  });

  it('refuses an answer without words or photo, and one that nobody asked for', async () => {
    const no = await aVoiceIn(county, 'waiting_info');
    expect(await resident().refusal('supplyInfo', { no })).toBe('text_too_short');
    expect(await resident().refusal('supplyInfo', { no, photoIds: ['somebody-elses'] })).toBe(
      'photo_not_yours',
    );
    const other = await aVoiceIn(county, 'in_progress');
    expect(await resident().refusal('supplyInfo', { no: other, text: '在小学西边' })).toBe(
      'illegal_transition',
    );
  });

  it('goes back to where it was, tells the holder, and the rested days are added to the promise', async () => {
    const no = await aVoiceIn(county, 'waiting_info');
    const before = await county.as('unit-jtj').call('getItem', { no });
    county.cloud.clock.advance(5 * 24 * 3_600_000);
    expect((await resident().call('supplyInfo', { no, text: '在小学西边第一根杆下。' })).state).toBe(
      'in_progress',
    );
    const item = await county.as('unit-jtj').call('getItem', { no });
    expect(item.rest).toBeUndefined();
    expect(item.due?.pauses).toHaveLength(1);
    expect(item.due?.at).toBeGreaterThan(before.due?.at ?? 0);
    expect(item.timeline.find(({ type }) => type === 'info_supplied')?.texts).toEqual({
      text: '在小学西边第一根杆下。',
    });
    const { notices } = await county.as('unit-jtj').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N17');
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'waiting_info');
    const first = await resident().call('supplyInfo', { no, text: '在小学西边' }, 'supply-once');
    expect(await resident().call('supplyInfo', { no, text: '在小学西边' }, 'supply-once')).toEqual(first);
  });
});
