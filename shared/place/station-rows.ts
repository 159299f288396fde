import { STATION_ROW_WORDS as WORDS } from '../wording/station-rows';
import { CellReader, type RowProblem } from '../table-rows/cell-reader';
import { readTable, type TableProblem } from '../table-rows/read-table';
import { readStation, type StationNames, type StationRow } from './read-station';
import { STATION_COLUMNS, type StationColumn } from './station-columns';
export interface ReadStations {
  stations: StationRow[];
  problems: RowProblem[];
}

/** More in one go than any county has. */
export const STATION_ROWS_MAX = 300;

/** Reads pasted rows of a spreadsheet. All faults are told at once, each with its line and column. */
export function readStationRows(text: string, known: StationNames): ReadStations {
  const table = readTable(text, STATION_ROWS_MAX);
  if (!table.ok) return refused(TABLE_WORDS[table.problem]);
  const [head, ...lines] = table.value;
  const headings = head?.cells ?? [];
  const strange = headings.filter((one) => one !== '' && !STATION_COLUMNS.some((column) => column === one));
  const missing = (['名称', '所在地'] as const).filter((column) => !headings.includes(column));
  const heads = [
    ...strange.map((column) => ({ line: 1, column, problem: WORDS.strangeColumn })),
    ...missing.map((column) => ({ line: 1, column, problem: WORDS.missingColumn })),
  ];
  if (heads.length > 0) return { stations: [], problems: heads };
  if (lines.length === 0) return refused(WORDS.noRows);
  const rows = lines.map(({ row, cells }) => ({
    line: row,
    cells: Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])),
  }));
  const problems: RowProblem[] = [];
  const firstLine = new Map<string, number>();
  const stations = rows.map((row) => {
    const reader = new CellReader<StationColumn>(row, problems);
    const station = readStation(reader, known);
    const before = firstLine.get(station.name);
    if (before !== undefined && station.name !== '') reader.fault('名称', WORDS.twice(before));
    firstLine.set(station.name, before ?? row.line);
    return station;
  });
  return { stations, problems };
}

const refused = (problem: string): ReadStations => ({
  stations: [],
  problems: [{ line: 1, column: '', problem }],
});

const TABLE_WORDS: Record<TableProblem, string> = {
  empty: WORDS.noRows,
  broken_quotes: WORDS.brokenQuotes,
  too_many_rows: WORDS.tooMany(STATION_ROWS_MAX),
  columns_missing: WORDS.missingColumn,
  column_twice: WORDS.columnTwice,
};
