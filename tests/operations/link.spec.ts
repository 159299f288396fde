import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const THEME = { type: 'theme', target: 'roads-2026-q2', label: '二季度道路主题' } as const;

describe('link', () => {
  it('is for the office and the deputy of the item', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    for (const name of ['zhashui-office', 'deputy-suyutong'])
      expect([name, await county.as(name).refusal('link', { no, ...THEME })]).toEqual([
        name,
        'item_not_found',
      ]);
  });

  it('refuses what has no name, and what is linked already', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const office = county.as('office-zhaoning');
    expect(await office.refusal('link', { no, ...THEME, label: '' })).toBe('invalid_input');
    await office.call('link', { no, ...THEME });
    expect(await county.as('deputy-linhe').refusal('link', { no, ...THEME })).toBe('link_there');
  });

  it('is seen by the colleagues and in no row of the resident', async () => {
    const no = await aVoiceIn(county, 'closed');
    await county.as('deputy-linhe').call('link', { no, ...THEME });
    const item = await county.as('office-zhaoning').call('getItem', { no });
    expect(item.links).toEqual([THEME]);
    expect(item.timeline.find(({ type }) => type === 'linked')?.by).toMatchObject({ name: '林禾' });
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect([resident.links, resident.timeline.some(({ type }) => type === 'linked')]).toEqual([[], false]);
  });

  it('answers the same when it is sent twice', async () => {
    const no = await aVoiceIn(county, 'in_progress');
    const office = county.as('office-zhaoning');
    const first = await office.call('link', { no, ...THEME }, 'link-once');
    expect(await office.call('link', { no, ...THEME }, 'link-once')).toEqual(first);
  });
});
