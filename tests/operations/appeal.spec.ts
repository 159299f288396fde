import { DAY_MS } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const text = '我觉得还是归你们管。';

describe('appeal', () => {
  it('is for whoever spoke, and only against a refusal', async () => {
    const no = await aVoiceIn(county, 'declined');
    expect(await county.as('resident-li').refusal('appeal', { no, text })).toBe('item_not_found');
    const open = await aVoiceIn(county, 'submitted');
    expect(await county.as('resident-wang').refusal('appeal', { no: open, text })).toBe('illegal_transition');
  });

  it('goes to the office, which is told, and is offered once', async () => {
    const no = await aVoiceIn(county, 'declined');
    const wang = county.as('resident-wang');
    expect((await wang.call('getItem', { no })).declined).toMatchObject({
      channel: 'court',
      appealable: true,
    });
    expect((await wang.call('appeal', { no, text })).state).toBe('submitted');
    const { items } = await county.as('office-zhaoning').call('listQueue', {});
    expect(items.map((item) => item.no)).toEqual([no]);
    const decline = { no, reason: 'court', channel: 'court', text: '确实归法院管。' } as const;
    await county.as('office-zhaoning').call('decline', decline);
    expect(await wang.refusal('appeal', { no, text })).toBe('appeal_used');
    expect((await wang.call('getItem', { no })).commands).toEqual([]);
  });

  it('is not judged by whoever declined', async () => {
    const no = await aVoiceIn(county, 'declined');
    await county.as('resident-wang').call('appeal', { no, text });
    expect(await county.as('station-liuxi').refusal('admit', { no, to: 'triage' })).toBe('same_screener');
    const { commands } = await county.as('station-liuxi').call('getItem', { no });
    expect(commands.map(({ name }) => name)).toEqual(['note']);
    expect((await county.as('office-zhaoning').call('admit', { no, to: 'triage' })).state).toBe('triage');
  });

  it('is too late after ten days and the holidays at their end', async () => {
    const no = await aVoiceIn(county, 'declined');
    county.cloud.clock.advance(20 * DAY_MS);
    expect(await county.as('resident-wang').refusal('appeal', { no, text })).toBe('appeal_too_late');
  });
});
