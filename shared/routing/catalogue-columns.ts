import type { Column } from '../table-rows/rows';

export type RouteColumn = 'category' | 'area' | 'tier' | 'unit' | 'helpers' | 'policy';

/** Columns of the catalogue as a spreadsheet; area and tier left open mean all. */
export const ROUTE_COLUMNS: readonly Column<RouteColumn>[] = [
  { key: 'category', names: ['类别'], required: true, merged: true },
  { key: 'area', names: ['地方', '所在地'] },
  { key: 'tier', names: ['级别', '层级'] },
  { key: 'unit', names: ['主办单位', '单位'], required: true },
  { key: 'helpers', names: ['会办单位', '协办单位'] },
  { key: 'policy', names: ['期限', '时限'] },
];

export const ROUTE_HEADINGS: readonly string[] = ROUTE_COLUMNS.map(({ names }) => names[0]);
