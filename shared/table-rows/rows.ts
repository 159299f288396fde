import { readTable, tableRefusal, type TableLine, type TableResult } from './read-table';

/** A column that is looked for in the first line, by any of its names. The first name is the one that people are told. */
export interface Column<Key extends string> {
  key: Key;
  names: readonly [string, ...string[]];
  /** Without it nothing can be read. */
  required?: boolean;
  /** Cells that were merged in the sheet arrive empty below the first: they mean the same as above. */
  merged?: boolean;
}

export interface Row<Key extends string> {
  /** As the sheet numbers it. */
  row: number;
  cells: Record<Key, string>;
}

export interface Rows<Key extends string> {
  rows: Row<Key>[];
  /** Which columns the sheet has, and where in a line each stands; the first is 0. */
  places: ReadonlyMap<Key, number>;
  /** Heads that nothing is looked for under: said, so that nobody thinks they were read. */
  unread: string[];
}

const plain = (head: string) => head.replace(/[\s*＊（(][^]*$/, '').replace(/[:：]$/, '');

/** Rows of a pasted or saved table by the names of their columns, in whatever order these stand. */
export function readRows<Key extends string>(
  text: string,
  columns: readonly Column<Key>[],
  most: number,
): TableResult<Rows<Key>> {
  const table = readTable(text, most);
  return table.ok ? rowsOf(table.value, columns) : table;
}

/** The same of lines that were read already; the first is the head. */
export function rowsOf<Key extends string>(
  [head, ...lines]: readonly TableLine[],
  columns: readonly Column<Key>[],
): TableResult<Rows<Key>> {
  const heads = (head?.cells ?? []).map(plain);
  const places = new Map<Key, number>();
  for (const { key, names } of columns) {
    const found = heads.flatMap((one, index) => (names.includes(one) ? [index] : []));
    if (found.length > 1) return tableRefusal('column_twice', [names[0]]);
    if (found[0] !== undefined) places.set(key, found[0]);
  }
  const missing = columns.filter(({ key, required }) => required === true && !places.has(key));
  if (missing.length > 0)
    return tableRefusal(
      'columns_missing',
      missing.map(({ names }) => names[0]),
    );
  if (lines.length === 0) return tableRefusal('empty');
  const known = new Set(places.values());
  const unread = heads.filter((one, index) => one !== '' && !known.has(index));
  return {
    ok: true,
    value: { rows: filled(lines, columns, places), places, unread },
  };
}

function filled<Key extends string>(
  lines: readonly { row: number; cells: string[] }[],
  columns: readonly Column<Key>[],
  places: ReadonlyMap<Key, number>,
): Row<Key>[] {
  const above = new Map<Key, string>();
  return lines.map(({ row, cells }) => {
    const pairs = columns.map(({ key, merged }): [Key, string] => {
      const at = places.get(key);
      const own = (at === undefined ? undefined : cells[at]) ?? '';
      const value = own === '' && merged === true ? (above.get(key) ?? '') : own;
      above.set(key, value);
      return [key, value];
    });
    return { row, cells: Object.fromEntries(pairs) as Record<Key, string> };
  });
}
