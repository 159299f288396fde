import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const good = { resolved: true, satisfaction: 'satisfied' } as const;
const bad = { resolved: false, satisfaction: 'dissatisfied' } as const;

describe('rate', () => {
  it('is for whoever spoke alone', async () => {
    const no = await aVoiceIn(county, 'replied');
    expect(await county.as('resident-li').refusal('rate', { no, ...good })).toBe('item_not_found');
    expect(await county.as('office-zhaoning').refusal('rate', { no, ...good })).toBe('not_allowed');
    expect(await county.as('unit-jtj').refusal('rate', { no, ...good })).toBe('not_allowed');
  });

  it('asks why when the answer is bad, and refuses forbidden words', async () => {
    const no = await aVoiceIn(county, 'replied');
    const wang = county.as('resident-wang');
    expect(await wang.refusal('rate', { no, ...bad })).toBe('rating_reason_required');
    expect(await wang.refusal('rate', { no, ...good, comment: '违禁词' })).toBe('content_refused');
  });

  it('brings a bad one back to the office for another round, and tells office and unit', async () => {
    const no = await aVoiceIn(county, 'replied');
    const answer = await county.as('resident-wang').call('rate', { no, ...bad, reason: 'not_solved' });
    expect(answer.state).toBe('triage');
    expect((await county.as('office-zhaoning').call('getItem', { no })).round).toBe(2);
    for (const name of ['office-zhaoning', 'unit-jtj']) {
      const { notices } = await county.as(name).call('listNotices', {});
      expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N22');
    }
  });

  it('is given once', async () => {
    const no = await aVoiceIn(county, 'closed');
    expect(await county.as('resident-wang').refusal('rate', { no, ...good })).toBe('already_there');
  });
});
