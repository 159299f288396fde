import type { Tier } from '../item/kinds';
import { areasAround, rowFor, type CatalogueKey, type CatalogueRow, type CatalogueTarget } from './catalogue';

interface Unit {
  id: string;
  tier: Tier;
  areaId?: string;
}

/** What a proposal is made of: the rows, the units that the place's file names, and what was done before. */
export interface Known {
  rows: readonly CatalogueRow[];
  /** Of the category, in the order of the place's file. */
  fileUnitIds: readonly string[];
  units: readonly Unit[];
  areas: readonly { id: string; parentId?: string }[];
  /** To whom the last of this category and area went, the newest last. */
  last: readonly string[];
}

export type Reason =
  | { type: 'row'; row: CatalogueRow }
  | { type: 'file' }
  | { type: 'before'; times: number }
  /** The last one went to somebody else. */
  | { type: 'before_other'; unitId: string }
  | { type: 'against'; row: CatalogueRow }
  | { type: 'several'; unitIds: string[] };

export interface Proposal extends CatalogueTarget {
  tier: Tier;
  /** One answer and no other: only then may it go without a look. */
  sure: boolean;
  because: Reason[];
}

/** Who an item would go to, and why; null where nobody is named. */
export function propose(asked: CatalogueKey, known: Known): Proposal | null {
  return byRow(asked, known) ?? byFile(asked, known);
}

function byRow(asked: CatalogueKey, known: Known): Proposal | null {
  const { rows, units, areas, last } = known;
  const standing = rows.filter(({ unitId }) => units.some(({ id }) => id === unitId));
  const found = rowFor(asked, standing, areas);
  const unit = units.find(({ id }) => id === found?.row.unitId);
  if (!found || !unit) return null;
  const { row, against } = found;
  return {
    unitId: row.unitId,
    coHandlerIds: row.coHandlerIds.filter((id) => units.some((one) => one.id === id)),
    ...(row.policyId === undefined ? {} : { policyId: row.policyId }),
    tier: row.tier ?? unit.tier,
    sure: against === undefined,
    because: [
      { type: 'row', row },
      ...before(row.unitId, last),
      ...(against === undefined ? [] : [{ type: 'against' as const, row: against }]),
    ],
  };
}

/** Units of the place's file that could have it: of the tier, and their own area or none. */
export function fileUnits<One extends Unit>(
  { areaId, tier }: CatalogueKey,
  { fileUnitIds, areas, units }: Pick<Known, 'fileUnitIds' | 'areas'> & { units: readonly One[] },
): One[] {
  const around = areasAround(areaId, areas);
  return fileUnitIds.flatMap((wanted) =>
    units.filter(
      (unit) =>
        unit.id === wanted &&
        (tier === undefined || unit.tier === tier) &&
        (unit.areaId === undefined || areaId === undefined || around.includes(unit.areaId)),
    ),
  );
}

function byFile(asked: CatalogueKey, known: Known): Proposal | null {
  const candidates = fileUnits(asked, known);
  const usual = candidates.find(({ id }) => id === known.last[known.last.length - 1]);
  const unit = usual ?? candidates[0];
  if (!unit) return null;
  const others = candidates.filter(({ id }) => id !== unit.id).map(({ id }) => id);
  return {
    unitId: unit.id,
    coHandlerIds: [],
    tier: unit.tier,
    sure: others.length === 0,
    because: [
      { type: 'file' },
      ...before(unit.id, known.last),
      ...(others.length === 0 ? [] : [{ type: 'several' as const, unitIds: others }]),
    ],
  };
}

/** The last three the same, or not. */
function before(unitId: string, last: readonly string[]): Reason[] {
  const newest = last[last.length - 1];
  if (newest === undefined) return [];
  if (newest !== unitId) return [{ type: 'before_other', unitId: newest }];
  const differs = [...last].reverse().findIndex((id) => id !== unitId);
  return [{ type: 'before', times: differs === -1 ? last.length : differs }];
}
