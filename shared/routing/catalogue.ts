import type { Tier } from '../item/kinds';

/** Who an item of a category, an area and a tier goes to. Without area or tier: all that no narrower row names. */
export interface CatalogueKey {
  categoryId: string;
  areaId?: string;
  tier?: Tier;
}

/** Who is named. */
export interface CatalogueTarget {
  unitId: string;
  coHandlerIds: string[];
  policyId?: string;
}

export interface CatalogueRow extends CatalogueKey, CatalogueTarget {
  /** A ruling on a return writes a row of its own beside the office's: which of two stands, the office says. */
  by: 'office' | 'ruling';
  since: Since;
}

/** Who wrote it, when and why. */
export interface Since {
  /** ms */
  at: number;
  byName: string;
  /** Empty of a ruling: its words stay with its item. */
  why: string;
  /** The item whose return was ruled upon. */
  no?: string;
}

/** One line of the history. */
export interface CatalogueChange extends CatalogueKey {
  by: CatalogueRow['by'];
  since: Since;
  before: CatalogueTarget | null;
  after: CatalogueTarget | null;
}

interface Area {
  id: string;
  parentId?: string;
}

export const keyText = ({ categoryId, areaId, tier }: CatalogueKey): string =>
  `${categoryId}/${areaId ?? ''}/${tier ?? ''}`;

export const targetOf = ({ unitId, coHandlerIds, policyId }: CatalogueTarget): CatalogueTarget => ({
  unitId,
  coHandlerIds,
  ...(policyId === undefined ? {} : { policyId }),
});

/** An area and those around it, the narrowest first. */
export function areasAround(areaId: string | undefined, areas: readonly Area[]): string[] {
  const around: string[] = [];
  for (let at = areas.find(({ id }) => id === areaId); at && !around.includes(at.id);) {
    around.push(at.id);
    const { parentId } = at;
    at = areas.find(({ id }) => id === parentId);
  }
  return around;
}

export interface Found {
  row: CatalogueRow;
  /** Another that has as good a claim and names somebody else. */
  against?: CatalogueRow;
}

/** The row that speaks for an item: of the narrowest area, then of its tier, then the newest. */
export function rowFor(
  asked: CatalogueKey,
  rows: readonly CatalogueRow[],
  areas: readonly Area[],
): Found | null {
  const around = areasAround(asked.areaId, areas);
  const widthOf = ({ areaId }: CatalogueRow) =>
    areaId === undefined ? around.length : around.indexOf(areaId);
  const fitting = rows
    .filter(
      (row) =>
        row.categoryId === asked.categoryId &&
        (row.areaId === undefined || around.includes(row.areaId)) &&
        (row.tier === undefined || asked.tier === undefined || row.tier === asked.tier),
    )
    .sort(
      (one, other) =>
        widthOf(one) - widthOf(other) ||
        Number(one.tier === undefined) - Number(other.tier === undefined) ||
        other.since.at - one.since.at,
    );
  const [row, ...others] = fitting;
  if (!row) return null;
  const against = others.find(
    (other) => other.unitId !== row.unitId && (keyText(other) === keyText(row) || crosses(row, other)),
  );
  return against === undefined ? { row } : { row, against };
}

/** One is narrower by its area, the other by its tier: neither is plainly meant. */
export const crosses = (one: CatalogueKey, other: CatalogueKey): boolean =>
  one.categoryId === other.categoryId &&
  ((one.areaId !== undefined &&
    one.tier === undefined &&
    other.areaId === undefined &&
    other.tier !== undefined) ||
    (other.areaId !== undefined &&
      other.tier === undefined &&
      one.areaId === undefined &&
      one.tier !== undefined));

/** What the office writes stands alone for its key. Null takes the key away. */
export function withOffice(
  rows: readonly CatalogueRow[],
  key: CatalogueKey,
  target: CatalogueTarget | null,
  since: Since,
): CatalogueRow[] {
  const others = rows.filter((row) => keyText(row) !== keyText(key));
  return target === null ? others : [...others, { ...key, ...target, by: 'office', since }];
}

/** A ruling takes the place of an older one; a row that the office wrote stays beside it until the office decides. */
export function withRuling(
  rows: readonly CatalogueRow[],
  key: CatalogueKey,
  target: CatalogueTarget,
  since: Since,
): CatalogueRow[] {
  const same = (row: CatalogueRow) => keyText(row) === keyText(key);
  const agreed = rows.some((row) => same(row) && row.by === 'office' && row.unitId === target.unitId);
  const others = rows.filter((row) => !(same(row) && row.by === 'ruling'));
  return agreed ? others : [...others, { ...key, ...target, by: 'ruling', since }];
}

/** The one of its key that stands now. */
export const newestOf = (key: CatalogueKey, rows: readonly CatalogueRow[]): CatalogueRow | undefined =>
  rows.filter((row) => keyText(row) === keyText(key)).sort((one, other) => other.since.at - one.since.at)[0];
