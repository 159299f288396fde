import { startCounty, type County } from './support/county';
import { aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const deputy = () => county.as('deputy-linhe');

describe('handOver', () => {
  it('is for the deputy who has it', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    const request = { no, reason: 'needs_department' } as const;
    expect(await county.as('deputy-suyutong').refusal('handOver', request)).toBe('item_not_found');
  });

  it.each([
    ['nobody', 'deputy_not_found'],
    ['luoyuanzhi', 'deputy_unavailable'],
    ['linhe', 'deputy_not_found'],
  ])('does not relay to %s: %s', async (toDeputyId, code) => {
    const no = await aVoiceIn(county, 'with_deputy');
    expect(await deputy().refusal('handOver', { no, reason: 'not_my_district', toDeputyId })).toBe(code);
  });

  it('relays to another deputy, who is told; the first no longer has it', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    const request = { no, reason: 'not_my_district', toDeputyId: 'suyutong' } as const;
    expect((await deputy().call('handOver', request)).state).toBe('with_deputy');
    expect(await deputy().refusal('getItem', { no })).toBe('item_not_found');
    expect((await county.as('deputy-suyutong').call('getItem', { no })).standing).toBe('deputy');
  });

  it('keeps the note to the office from the resident', async () => {
    const no = await aVoiceIn(county, 'with_deputy');
    await deputy().call('handOver', { no, reason: 'needs_department', note: '涵管归交通局。' });
    const note = async (name: string) =>
      (await county.as(name).call('getItem', { no })).timeline.find(({ type }) => type === 'handed_over')
        ?.texts.note;
    expect(await note('office-zhaoning')).toBe('涵管归交通局。');
    expect(await note('resident-wang')).toBeUndefined();
  });
});
