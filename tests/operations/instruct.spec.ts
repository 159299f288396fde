import { momentOf } from '@shared/common/shanghai';
import { startCounty, type County } from './support/county';
import { noticesOf, seenBy } from './support/supervised';
import { aVoiceIn, RESIDENT } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const WORDS = { text: '请到现场看，给村民一个准日子。', dueDay: '2026-10-14' };

describe('instruct', () => {
  it('is for a leader of the place', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    for (const name of [RESIDENT, 'deputy-linhe', 'station-liuxi', 'unit-jtj', 'office-zhaoning'])
      expect(await county.as(name).refusal('instruct', { no, ...WORDS })).toBe('wrong_caller');
    for (const name of ['zhashui-leader', 'changde-leader'])
      expect(await county.as(name).refusal('instruct', { no, ...WORDS })).toBe('item_not_found');
  });

  it('asks for words and a day ahead, and for an item that is not over', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const leader = county.as('leader-chenling');
    expect(await leader.refusal('instruct', { no, ...WORDS, text: '' })).toBe('text_too_short');
    expect(await leader.refusal('instruct', { no, ...WORDS, dueDay: '2026-09-01' })).toBe('day_in_past');
    const closed = await aVoiceIn(county, 'closed');
    expect(await leader.refusal('instruct', { no: closed, ...WORDS })).toBe('illegal_transition');
  });

  it('is read by unit and office and told to both; the resident knows that it was asked about, not the words', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const leader = county.as('leader-chenling');
    const first = await leader.call('instruct', { no, ...WORDS }, 'same');
    expect(await leader.call('instruct', { no, ...WORDS }, 'same')).toEqual(first);
    for (const name of ['unit-jtj', 'office-zhaoning']) {
      expect((await seenBy(county, name, no)).instruction).toEqual({
        ...WORDS,
        byName: '陈岭',
        at: momentOf('2026-09-24', '10:00'),
      });
      expect((await noticesOf(county, name, no)).filter((code) => code === 'N27')).toHaveLength(1);
    }
    const resident = await seenBy(county, RESIDENT, no);
    expect(resident.instruction).toBeUndefined();
    expect(JSON.stringify(resident)).not.toContain('准日子');
    county.cloud.clock.set(momentOf('2026-10-14', '18:00'));
    await county.jobs();
    expect(await noticesOf(county, 'leader-chenling', no)).toContain('N31');
    expect(await noticesOf(county, 'unit-jtj', no)).toContain('N31');
  });
});
