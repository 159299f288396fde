import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const words = { reason: 'court', channel: 'court', text: '这事归法院管，可以去立案窗口。' } as const;

describe('decline', () => {
  it('does not know the item for another station, and needs words', async () => {
    const no = await aVoiceIn(county, 'submitted');
    expect(await county.as('station-liudong').refusal('decline', { no, ...words })).toBe('item_not_found');
    expect(await county.as('station-liuxi').refusal('decline', { no, ...words, text: '' })).toBe(
      'text_too_short',
    );
    expect(await county.as('station-liuxi').refusal('decline', { no, ...words, text: '违禁词' })).toBe(
      'content_refused',
    );
  });

  it('shows the resident why, where to go, and the words to take there', async () => {
    const no = await aVoiceIn(county, 'submitted');
    await county.as('station-liuxi').call('decline', { no, ...words });
    const item = await county.as('resident-wang').call('getItem', { no });
    expect(item.declined).toEqual({ ...words, appealable: true });
    const { notices } = await county.as('resident-wang').call('listNotices', {});
    expect(notices.filter((notice) => notice.no === no).map(({ code }) => code)).toContain('N04');
  });

  it('is refused once somebody works on it', async () => {
    const no = await aVoiceIn(county, 'assigned');
    expect(await county.as('office-zhaoning').refusal('decline', { no, ...words })).toBe(
      'illegal_transition',
    );
  });
});
