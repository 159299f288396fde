import { keyText, rowFor, withOffice, withRuling, type CatalogueRow } from '@shared/routing/catalogue';
import { problemsOf } from '@shared/routing/problems';
import { propose, type Known } from '@shared/routing/propose';

const AREAS = [
  { id: 'county' },
  { id: 'town', parentId: 'county' },
  { id: 'village', parentId: 'town' },
  { id: 'other', parentId: 'county' },
];
const UNITS = [
  { id: 'housing', tier: 'county' as const },
  { id: 'roads', tier: 'county' as const },
  { id: 'town_gov', tier: 'town' as const, areaId: 'town' },
  { id: 'other_gov', tier: 'town' as const, areaId: 'other' },
];
const since = (at: number) => ({ at, byName: '赵宁', why: '三定方案' });
const row = (change: Partial<CatalogueRow>): CatalogueRow => ({
  categoryId: 'urban',
  unitId: 'housing',
  coHandlerIds: [],
  by: 'office',
  since: since(1),
  ...change,
});
const known = (change: Partial<Known> = {}): Known => ({
  rows: [],
  fileUnitIds: [],
  units: UNITS,
  areas: AREAS,
  last: [],
  ...change,
});
const unitFor = (rows: CatalogueRow[], areaId?: string, tier?: 'town' | 'county') =>
  rowFor({ categoryId: 'urban', areaId, tier }, rows, AREAS)?.row.unitId;

describe('the row that speaks for an item', () => {
  const rows = [
    row({}),
    row({ areaId: 'town', unitId: 'town_gov' }),
    row({ areaId: 'town', tier: 'county', unitId: 'roads' }),
  ];

  it('is of the narrowest area around it, then of its tier', () => {
    expect(unitFor(rows, 'village', 'county')).toBe('roads');
    expect(unitFor(rows, 'village', 'town')).toBe('town_gov');
    expect(unitFor(rows, 'other', 'county')).toBe('housing');
    expect(unitFor(rows)).toBe('housing');
    expect(unitFor([row({ areaId: 'town' })], 'other')).toBe(undefined);
    expect(unitFor([row({ categoryId: 'labour' })])).toBe(undefined);
  });

  it('is not looked for without end where areas lie in each other', () => {
    const round = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ];
    expect(rowFor({ categoryId: 'urban', areaId: 'a' }, [row({ areaId: 'b' })], round)?.row.areaId).toBe('b');
  });
});

describe('a ruling', () => {
  const ruled = (rows: CatalogueRow[], unitId: string, at: number) =>
    withRuling(rows, { categoryId: 'urban' }, { unitId, coHandlerIds: [] }, since(at));

  it('stands beside what the office wrote, and counts while it is newer', () => {
    const rows = ruled([row({})], 'roads', 5);
    expect(rows.map(({ by, unitId }) => [by, unitId])).toEqual([
      ['office', 'housing'],
      ['ruling', 'roads'],
    ]);
    expect(unitFor(rows)).toBe('roads');
    expect(rowFor({ categoryId: 'urban' }, rows, AREAS)?.against?.unitId).toBe('housing');
  });

  it('takes the place of an older ruling, and adds nothing to what the office says already', () => {
    expect(ruled(ruled([], 'roads', 5), 'housing', 6).map(({ unitId }) => unitId)).toEqual(['housing']);
    expect(ruled([row({})], 'housing', 5)).toEqual([row({})]);
  });

  it('is settled by what the office writes next', () => {
    const rows = withOffice(
      ruled([row({})], 'roads', 5),
      { categoryId: 'urban' },
      { unitId: 'roads', coHandlerIds: ['housing'] },
      since(9),
    );
    expect(rows).toEqual([row({ unitId: 'roads', coHandlerIds: ['housing'], since: since(9) })]);
    expect(withOffice(rows, { categoryId: 'urban' }, null, since(10))).toEqual([]);
  });
});

describe('a proposal', () => {
  it('is that of the row, with the last three and what speaks against it', () => {
    const rows = [row({}), row({ unitId: 'roads', by: 'ruling', since: since(5) })];
    expect(
      propose({ categoryId: 'urban' }, known({ rows, last: ['roads', 'roads', 'roads'] })),
    ).toMatchObject({
      unitId: 'roads',
      tier: 'county',
      sure: false,
      because: [{ type: 'row' }, { type: 'before', times: 3 }, { type: 'against' }],
    });
  });

  it('is that of the place’s file where no row speaks: of its area, of its tier', () => {
    const file = known({ fileUnitIds: ['housing', 'town_gov', 'other_gov'] });
    expect(propose({ categoryId: 'urban', areaId: 'village', tier: 'county' }, file)).toEqual({
      unitId: 'housing',
      coHandlerIds: [],
      tier: 'county',
      sure: true,
      because: [{ type: 'file' }],
    });
    expect(propose({ categoryId: 'urban', areaId: 'village' }, file)).toMatchObject({
      unitId: 'housing',
      sure: false,
      because: [{ type: 'file' }, { type: 'several', unitIds: ['town_gov'] }],
    });
  });

  it('follows what was done last where the file names several', () => {
    const file = known({ fileUnitIds: ['housing', 'town_gov'], last: ['housing', 'town_gov'] });
    expect(propose({ categoryId: 'urban', areaId: 'village' }, file)).toMatchObject({
      unitId: 'town_gov',
      because: [{ type: 'file' }, { type: 'before', times: 1 }, { type: 'several', unitIds: ['housing'] }],
    });
  });

  it('says that the last went to somebody else', () => {
    expect(propose({ categoryId: 'urban' }, known({ rows: [row({})], last: ['roads'] }))?.because[1]).toEqual(
      {
        type: 'before_other',
        unitId: 'roads',
      },
    );
  });

  it('passes over a unit that is gone, and is none where nobody is named', () => {
    expect(propose({ categoryId: 'urban' }, known({ rows: [row({ unitId: 'gone' })] }))).toBe(null);
    expect(propose({ categoryId: '__proto__' }, known())).toBe(null);
  });
});

describe('what is wrong with a catalogue', () => {
  const place = (change: object = {}) => ({
    categories: [{ id: 'urban', leadUnits: ['housing'] }],
    policies: [{ id: 'std' }],
    units: UNITS,
    areas: AREAS,
    ...change,
  });

  it('is nothing where each is named once', () => {
    expect(problemsOf([row({ areaId: 'town', policyId: 'std' })], place())).toEqual([]);
  });

  it('is two rows for the same key', () => {
    const rows = [row({}), row({ by: 'ruling', unitId: 'roads', since: since(5) })];
    expect(problemsOf(rows, place())).toEqual([
      { type: 'same_key', categoryId: 'urban', unitIds: ['housing', 'roads'] },
    ]);
  });

  it('is two rows of which neither is the narrower', () => {
    const rows = [row({ areaId: 'town' }), row({ tier: 'town', unitId: 'town_gov' })];
    expect(problemsOf(rows, place())).toEqual([
      {
        type: 'crossing',
        categoryId: 'urban',
        areaId: 'town',
        tier: 'town',
        unitIds: ['housing', 'town_gov'],
      },
    ]);
  });

  it('is several units of the file that nothing decides between, until a row does', () => {
    const two = place({ categories: [{ id: 'urban', leadUnits: ['housing', 'roads', 'town_gov'] }] });
    expect(problemsOf([], two)).toEqual([
      { type: 'two_units', categoryId: 'urban', tier: 'county', unitIds: ['housing', 'roads'] },
    ]);
    expect(problemsOf([row({ tier: 'county' })], two)).toEqual([]);
  });

  it('is a category with no unit', () => {
    expect(problemsOf([], place({ categories: [{ id: 'urban', leadUnits: [] }] }))).toEqual([
      { type: 'no_unit', categoryId: 'urban' },
    ]);
  });

  it('is a unit, an area or a policy that is no longer there', () => {
    const rows = [row({ unitId: 'gone', areaId: 'sunk', policyId: 'old', coHandlerIds: ['away'] })];
    expect(problemsOf(rows, place()).map(({ type }) => type)).toEqual([
      'unit_gone',
      'unit_gone',
      'area_gone',
      'policy_gone',
    ]);
  });
});

it('a key says category, area and tier', () => {
  expect(keyText({ categoryId: 'urban', areaId: 'town', tier: 'county' })).toBe('urban/town/county');
  expect(keyText({ categoryId: 'urban' })).toBe('urban//');
});
