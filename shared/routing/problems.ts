import { TIERS, type Tier } from '../item/kinds';
import { crosses, keyText, type CatalogueKey, type CatalogueRow } from './catalogue';

export type CatalogueProblem = CatalogueKey &
  (
    | { type: 'same_key' | 'crossing' | 'two_units'; unitIds: string[] }
    | { type: 'no_unit' }
    | { type: 'unit_gone'; unitId: string }
    | { type: 'area_gone' }
    | { type: 'policy_gone'; policyId: string }
  );

interface Place {
  categories: readonly { id: string; leadUnits: readonly string[] }[];
  policies: readonly { id: string }[];
  units: readonly { id: string; tier: Tier; areaId?: string }[];
  areas: readonly { id: string }[];
}

/** Where the catalogue says two things, or nothing, or names what is no longer there. Conflicts first. */
export function problemsOf(rows: readonly CatalogueRow[], place: Place): CatalogueProblem[] {
  return [...conflicts(rows), ...undecided(rows, place), ...gaps(rows, place), ...gone(rows, place)];
}

function conflicts(rows: readonly CatalogueRow[]): CatalogueProblem[] {
  return rows.flatMap((one, nth) =>
    rows.slice(nth + 1).flatMap((other): CatalogueProblem[] => {
      if (one.unitId === other.unitId) return [];
      const unitIds = [one.unitId, other.unitId];
      if (keyText(one) === keyText(other)) return [{ ...keyOf(one), type: 'same_key', unitIds }];
      if (!crosses(one, other)) return [];
      return [
        {
          categoryId: one.categoryId,
          areaId: one.areaId ?? other.areaId,
          tier: one.tier ?? other.tier,
          type: 'crossing',
          unitIds,
        },
      ];
    }),
  );
}

/** The place's file names several of one tier for one area, and no row says which. */
function undecided(rows: readonly CatalogueRow[], { categories, units }: Place): CatalogueProblem[] {
  return categories.flatMap(({ id: categoryId, leadUnits }) =>
    TIERS.flatMap((tier): CatalogueProblem[] => {
      const named = units.filter((unit) => unit.tier === tier && leadUnits.includes(unit.id));
      return [...new Set(named.map(({ areaId }) => areaId))].flatMap((areaId) => {
        const unitIds = named.filter((unit) => unit.areaId === areaId).map(({ id }) => id);
        const decided = rows.some(
          (row) =>
            row.categoryId === categoryId &&
            (row.areaId === undefined || row.areaId === areaId) &&
            (row.tier === undefined || row.tier === tier),
        );
        if (unitIds.length < 2 || decided) return [];
        return [
          { categoryId, ...(areaId === undefined ? {} : { areaId }), tier, type: 'two_units', unitIds },
        ];
      });
    }),
  );
}

function gaps(rows: readonly CatalogueRow[], { categories, units }: Place): CatalogueProblem[] {
  const exists = (unitId: string) => units.some(({ id }) => id === unitId);
  return categories
    .filter(
      ({ id, leadUnits }) =>
        !leadUnits.some(exists) && !rows.some((row) => row.categoryId === id && exists(row.unitId)),
    )
    .map(({ id }) => ({ categoryId: id, type: 'no_unit' }));
}

function gone(rows: readonly CatalogueRow[], { units, areas, policies }: Place): CatalogueProblem[] {
  return rows.flatMap((row): CatalogueProblem[] => {
    const key = keyOf(row);
    const { areaId, policyId } = row;
    return [
      ...[row.unitId, ...row.coHandlerIds]
        .filter((unitId) => !units.some(({ id }) => id === unitId))
        .map((unitId) => ({ ...key, type: 'unit_gone' as const, unitId })),
      ...(areaId !== undefined && !areas.some(({ id }) => id === areaId)
        ? [{ ...key, type: 'area_gone' as const }]
        : []),
      ...(policyId !== undefined && !policies.some(({ id }) => id === policyId)
        ? [{ ...key, type: 'policy_gone' as const, policyId }]
        : []),
    ];
  });
}

const keyOf = ({ categoryId, areaId, tier }: CatalogueKey): CatalogueKey => ({
  categoryId,
  ...(areaId === undefined ? {} : { areaId }),
  ...(tier === undefined ? {} : { tier }),
});
