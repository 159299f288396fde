import { startCounty, type County } from './support/county';
import { AN_ASSIGNMENT, aVoiceIn } from './support/voice';

let county: County;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.close());

const office = () => county.as('office-zhaoning');

describe('assign', () => {
  it('is for the office of the place', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await county.as('zhashui-office').refusal('assign', { no, ...AN_ASSIGNMENT })).toBe(
      'item_not_found',
    );
  });

  it.each([
    [{ leadUnitId: 'nobody' }, 'unit_not_found'],
    [{ coHandlerIds: ['nobody'] }, 'unit_not_found'],
    [{ categoryId: undefined }, 'category_required'],
    [{ categoryId: 'astrology' }, 'category_unknown'],
    [{ tier: 'village' as const }, 'tier_unknown'],
    [{ policyId: 'whenever' }, 'policy_unknown'],
  ])('refuses %j with %s', async (change, code) => {
    const no = await aVoiceIn(county, 'triage');
    expect(await office().refusal('assign', { no, ...AN_ASSIGNMENT, ...change })).toBe(code);
  });

  it('refuses a tier that this office does not dispatch to', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await county.as('office-huyiming').refusal('assign', { no, ...AN_ASSIGNMENT })).toBe(
      'tier_not_yours',
    );
  });

  it('promises the date that was shown before, tells the unit, the resident and the deputy', async () => {
    const no = await aVoiceIn(county, 'triage');
    const preview = await office().call('previewDue', { no, policyId: 'std' });
    await office().call('assign', { no, ...AN_ASSIGNMENT, coHandlerIds: ['slj'] });
    const item = await county.as('unit-jtj').call('getItem', { no });
    expect(item.due).toEqual(preview.due);
    expect(item.dueDays).toEqual(preview.days);
    expect((await county.as('unit-slj').call('getItem', { no })).standing).toBe('co_handler');
    for (const [name, code] of [
      ['unit-jtj', 'N14'],
      ['resident-wang', 'N06'],
      ['deputy-linhe', 'N06'],
    ] as const) {
      const { notices } = await county.as(name).call('listNotices', {});
      expect(notices.filter((notice) => notice.no === no).map((notice) => notice.code)).toContain(code);
    }
  });
});

describe('previewDue', () => {
  it('refuses a policy that the place does not have, and an item of another place', async () => {
    const no = await aVoiceIn(county, 'triage');
    expect(await office().refusal('previewDue', { no, policyId: 'whenever' })).toBe('policy_unknown');
    expect(await county.as('zhashui-office').refusal('previewDue', { no, policyId: 'std' })).toBe(
      'item_not_found',
    );
  });
});

describe('listUnits', () => {
  it('names those first that the catalogue suggests for the category', async () => {
    const { units } = await office().call('listUnits', { categoryId: 'transport' });
    expect(units.filter(({ suggested }) => suggested).map(({ id }) => id)).toEqual([
      'jtj',
      'liuxi_gov',
      'shimen_gov',
      'huangpo_gov',
    ]);
    expect(units[0]?.id).toBe('jtj');
    expect(units).toHaveLength(11);
  });

  it('keeps to one tier when asked', async () => {
    const { units } = await office().call('listUnits', { tier: 'town' });
    expect(units.map(({ id }) => id)).toEqual(['liuxi_gov', 'shimen_gov', 'huangpo_gov']);
  });
});
