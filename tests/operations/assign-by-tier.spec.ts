import type { PlaceFile } from '@shared/place/roster';
import { SCENES, startCounty, type County } from './support/county';
import { Persona } from './support/persona';
import { aVoice, aVoiceIn } from './support/voice';

/** 青禾 with a government office that dispatches the county's matters, as in 柞水 (DOMAIN.md §6.1). */
function withGovernmentOffice(file: PlaceFile): PlaceFile {
  if (file.place.id !== 'qinghe') return file;
  const tiers = file.place.tiers.map((tier) =>
    tier.id === 'county' ? { ...tier, dispatcher: 'government_office' as const } : tier,
  );
  const official = {
    openid: 'demo-government',
    memberships: [
      { id: 'government-1', role: 'government_office' as const, name: '方可', title: '县政府办' },
    ],
  };
  return {
    place: { ...file.place, tiers },
    roster: { ...file.roster, staff: [...file.roster.staff, official] },
  };
}

let county: County;
beforeAll(async () => {
  county = await startCounty(withGovernmentOffice);
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');
const government = () => new Persona(county.cloud, 'demo-government', 'government-1');
const PASS = { tier: 'county', categoryId: 'transport' } as const;

describe('assignByTier', () => {
  it('is for the office of the place', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await county.as('zhashui-office').refusal('assignByTier', { no, ...PASS })).toBe('item_not_found');
    expect(await government().refusal('assignByTier', { no, ...PASS })).toBe('wrong_caller');
  });

  it.each([
    [{ tier: 'town' as const }, 'tier_is_yours'],
    [{ tier: 'village' as const }, 'tier_unknown'],
    [{ categoryId: 'astrology' }, 'category_unknown'],
  ])('refuses %j with %s', async (change, code) => {
    const no = await aVoiceIn(county, 'triage');
    expect(await office().refusal('assignByTier', { no, ...PASS, ...change })).toBe(code);
  });

  it('the office may not assign the county’s matters itself', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await office().refusal('assign', { no, ...PASS, leadUnitId: 'jtj' })).toBe('tier_not_yours');
  });

  it('stands in the government office’s own queue, which finds the unit; the note goes along', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await government().refusal('getItem', { no })).toBe('item_not_found');
    await office().call('assignByTier', { no, ...PASS, note: '交通局和水利局都沾边' });
    expect((await office().call('getItem', { no })).holderName).toBe('政府办');
    const queue = await government().call('listQueue', {});
    expect(queue.items.map((item) => item.no)).toContain(no);
    const seen = await government().call('getItem', { no });
    expect([seen.standing, seen.commands.map(({ name }) => name)]).toEqual(['dispatcher', ['assign']]);
    expect(seen.timeline.find(({ type }) => type === 'assigned_by_tier')?.texts).toEqual({
      note: '交通局和水利局都沾边',
    });
    await government().call('assign', { no, ...PASS, leadUnitId: 'jtj' });
    expect((await county.as('unit-jtj').call('getItem', { no })).state).toBe('assigned');
    const resident = await county.as('resident-wang').call('getItem', { no });
    expect(resident.timeline.map(({ type }) => type)).not.toContain('assigned_by_tier');
  });

  it('assigns several of them at once', async () => {
    const { no } = await county.as('resident-li').call('submit', aVoice({ scene: SCENES.linhe }));
    await county.as('deputy-linhe').call('handOver', { no, reason: 'needs_department' });
    await office().call('assignByTier', { no, ...PASS });
    const { results } = await government().call('assignMany', { nos: [no], ...PASS, leadUnitId: 'jtj' });
    expect(results).toEqual([{ no, done: true, state: 'assigned' }]);
  });

  it('passes it on once; the same request is answered the same', async () => {
    const no = await aVoiceIn(county, 'triage');
    const first = await office().call('assignByTier', { no, ...PASS }, 'tier-once');
    expect(await office().call('assignByTier', { no, ...PASS }, 'tier-once')).toEqual(first);
    expect(await office().refusal('assignByTier', { no, ...PASS })).toBe('tier_passed_on');
  });
});
