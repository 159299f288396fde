import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const answer = { text: '明天上午给您装好。', resultClass: 'A', mode: 'phone' } as const;
const deputy = () => county.as('deputy-linhe');

describe('answerOnSpot', () => {
  it('needs words, and a date where it promises', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    expect(await deputy().refusal('answerOnSpot', { no, ...answer, text: '好' })).toBe('text_too_short');
    expect(await deputy().refusal('answerOnSpot', { no, ...answer, resultClass: 'B' })).toBe(
      'promise_required',
    );
    const promise = { dueDay: '2026-09-23', owner: '李工' };
    expect(await deputy().refusal('answerOnSpot', { no, ...answer, resultClass: 'C', promise })).toBe(
      'promise_in_past',
    );
    expect(await deputy().refusal('answerOnSpot', { no, ...answer, text: '违禁词' })).toBe('content_refused');
  });

  it('reaches the resident at once, who may judge it', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    expect((await deputy().call('answerOnSpot', { no, ...answer })).state).toBe('replied');
    const item = await county.as('resident-wang').call('getItem', { no });
    expect(item.reply).toMatchObject({ text: '明天上午给您装好。', byName: '林禾', resultClass: 'A' });
    expect(item.commands.map(({ name }) => name)).toEqual(['rate']);
    const answered = await deputy().call('listVoices', { filter: 'answered' });
    expect(answered.items.map((row) => row.no)).toEqual([no]);
  });
});
