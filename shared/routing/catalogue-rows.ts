import type { Tier } from '../item/kinds';
import { readRows, type Row } from '../table-rows/rows';
import { ROUTE_ROW_WORDS as WORDS } from '../wording/route-rows';
import { keyText, type CatalogueKey, type CatalogueRow, type CatalogueTarget } from './catalogue';
import { ROUTE_COLUMNS, ROUTE_HEADINGS, type RouteColumn } from './catalogue-columns';

/** What a row may name: it must be there already. */
export interface KnownNames {
  categories: readonly { id: string; label: string }[];
  areas: readonly { id: string; name: string }[];
  tiers: readonly { id: Tier; label: string }[];
  units: readonly { id: string; name: string }[];
  policies: readonly { id: string; label: string }[];
}

export interface RouteRows {
  wanted: { key: CatalogueKey; target: CatalogueTarget }[];
  problems: { line: number; column: string; problem: string }[];
}

const ROWS_MAX = 300;
const HELPERS_MAX = 5;
const heading = (column: RouteColumn) => ROUTE_COLUMNS.find(({ key }) => key === column)?.names[0] ?? '';

/** Reads rows of a spreadsheet. All faults are told at once, each with its line and column. */
export function readRouteRows(sheet: string, known: KnownNames): RouteRows {
  const table = readRows(sheet, ROUTE_COLUMNS, ROWS_MAX);
  if (!table.ok)
    return { wanted: [], problems: [{ line: 1, column: '', problem: WORDS.table[table.problem](ROWS_MAX) }] };
  const problems: RouteRows['problems'] = table.value.unread.map((column) => ({
    line: 1,
    column,
    problem: WORDS.strangeColumn,
  }));
  const firstLine = new Map<string, number>();
  const wanted = table.value.rows.map((row) => {
    const fault = (column: RouteColumn, problem: string) =>
      problems.push({ line: row.row, column: heading(column), problem });
    const one = readRow(row, known, fault);
    const key = keyText(one.key);
    const before = firstLine.get(key);
    if (before !== undefined) fault('category', WORDS.twice(before));
    firstLine.set(key, before ?? row.row);
    return one;
  });
  return { wanted, problems };
}

function readRow(
  { cells }: Row<RouteColumn>,
  { categories, areas, tiers, units, policies }: KnownNames,
  fault: (column: RouteColumn, problem: string) => void,
): RouteRows['wanted'][number] {
  const find = <One extends { id: string }>(
    column: RouteColumn,
    said: string,
    all: readonly One[],
    called: (one: One) => string,
  ): One['id'] | undefined => {
    const found = all.find((one) => called(one) === said);
    if (!found) fault(column, said === '' ? WORDS.empty : WORDS.unknown(said));
    return found?.id;
  };
  const open = <Id>(said: string, id: () => Id | undefined) => (said === '' ? undefined : id());
  const { category, area, tier, unit, helpers, policy } = cells;
  const categoryId = find('category', category, categories, ({ label }) => label) ?? '';
  const areaId = open(area, () => find('area', area, areas, ({ name }) => name));
  const tierId = open(tier, () => find('tier', tier.replace(/级$/, ''), tiers, ({ label }) => label));
  const unitId = find('unit', unit, units, ({ name }) => name) ?? '';
  const policyId = open(policy, () => find('policy', policy, policies, ({ label }) => label));
  const named = helpers.split(/[、,，;；\s]+/u).filter((name) => name !== '');
  if (named.length > HELPERS_MAX) fault('helpers', WORDS.tooManyHelpers(HELPERS_MAX));
  const coHandlerIds = [
    ...new Set(named.flatMap((name) => find('helpers', name, units, (one) => one.name) ?? [])),
  ].filter((id) => id !== unitId);
  return {
    key: {
      categoryId,
      ...(areaId === undefined ? {} : { areaId }),
      ...(tierId === undefined ? {} : { tier: tierId as Tier }),
    },
    target: { unitId, coHandlerIds, ...(policyId === undefined ? {} : { policyId }) },
  };
}

/** The catalogue as `readRouteRows` takes it. What is no longer there is written as it is stored: it will be told. */
export function routeSheet(rows: readonly CatalogueRow[], known: KnownNames): string {
  const name = (all: readonly { id: string; name?: string; label?: string }[], id: string | undefined) => {
    const one = all.find((each) => each.id === id);
    return one?.name ?? one?.label ?? id ?? '';
  };
  const lines = rows.map((row) => [
    name(known.categories, row.categoryId),
    name(known.areas, row.areaId),
    name(known.tiers, row.tier),
    name(known.units, row.unitId),
    row.coHandlerIds.map((id) => name(known.units, id)).join('、'),
    name(known.policies, row.policyId),
  ]);
  return [ROUTE_HEADINGS, ...lines].map((cells) => cells.join('\t')).join('\n');
}
