import { startCounty, type County } from './support/county';
import { aClaimedPhoto } from './support/photo';
import { aVoiceIn } from './support/voice';

let county: County;
beforeEach(async () => {
  county = await startCounty();
});
afterEach(() => county.close());

const as = (name: string) => county.as(name);
const disputed = async (name: string) =>
  (await as(name).call('listFlagged', { list: 'disputed' })).items.map(({ no }) => no);

describe('a deputy who went to see', () => {
  it('is the deputy of this item; others are refused, and so is what nobody has answered yet', async () => {
    const no = await aVoiceIn(county, 'replied');
    const words = { no, solved: true, text: '涵管通了。' };
    for (const name of ['resident-wang', 'station-liuxi', 'office-zhaoning', 'unit-jtj']) {
      expect(await as(name).refusal('verify', words)).toBe('wrong_caller');
    }
    expect(await as('deputy-suyutong').refusal('verify', words)).toBe('item_not_found');
    expect(await as('deputy-linhe').refusal('verify', { ...words, text: '' })).toBe('text_too_short');
    const open = await aVoiceIn(county, 'in_progress');
    expect(await as('deputy-linhe').refusal('verify', { ...words, no: open })).toBe('illegal_transition');
    expect((await as('office-zhaoning').call('getItem', { no })).facts.deputy).toBe(null);
  });

  it('finds what was answered and what is closed in the list of voices', async () => {
    const nos = [await aVoiceIn(county, 'replied'), await aVoiceIn(county, 'closed')];
    const { items } = await as('deputy-linhe').call('listVoices', { filter: 'answered' });
    expect(items.map(({ no }) => no).sort()).toEqual(nos.sort());
    for (const { no } of items) {
      const { commands } = await as('deputy-linhe').call('getItem', { no });
      expect(commands.map(({ name }) => name)).toContain('verify');
    }
  });

  it('is the third side: not solved against solved puts it on the disputed list', async () => {
    const no = await aVoiceIn(county, 'closed');
    const photo = await aClaimedPhoto(county, 'demo-deputy-linhe');
    const said = { no, solved: false, text: '雨后还是积水。', photoIds: [photo] };
    const first = await as('deputy-linhe').call('verify', said, 'seen-1');
    expect(await as('deputy-linhe').call('verify', said, 'seen-1')).toEqual(first);
    const seen = await as('resident-wang').call('getItem', { no });
    expect(seen.facts).toEqual({ unit: true, deputy: false, submitter: true });
    expect(seen.disputed).toBe(true);
    expect(seen.verification).toMatchObject({ solved: false, text: '雨后还是积水。', byName: '林禾' });
    expect(await disputed('office-zhaoning')).toEqual([no]);
    expect(await disputed('leader-chenling')).toEqual([no]);
  });

  it('takes it off the list again when it is solved after all', async () => {
    const no = await aVoiceIn(county, 'closed');
    await as('deputy-linhe').call('verify', { no, solved: false, text: '雨后还是积水。' });
    await as('deputy-linhe').call('verify', { no, solved: true, text: '今天又去，通了。' });
    expect(await disputed('office-zhaoning')).toEqual([]);
  });
});
