import { CellReader, type RowProblem } from '../table-rows/cell-reader';
import type { TableLine } from '../table-rows/read-table';
import { rowsOf } from '../table-rows/rows';
import type { CellMarks } from '../voice-import/plan';
import { ROSTER_WORDS as WORDS } from '../wording/roster-import';
import type { RosterIssue } from './roster';
import { SHEET_COLUMNS, SHEET_ROWS_MAX, SHEET_TITLE, type SheetKey } from './sheets';

/** One sheet as it was found in a file; `marks` is what its words do not tell. */
export interface SheetInput {
  key: SheetKey;
  lines: readonly TableLine[];
  marks?: CellMarks;
  /** Why it cannot be read at all. */
  broken?: string;
}

export interface OpenedSheet {
  key: SheetKey;
  readers: CellReader<string>[];
  problems: RowProblem[];
  /** What is good to know and no fault. */
  notes: string[];
  /** Nothing below its head: the list stays as it is. */
  empty: boolean;
}

/** A sheet line by line, each with what is wrong with its form. */
export function openSheet({ key, lines, marks, broken }: SheetInput): OpenedSheet {
  const opened: OpenedSheet = { key, readers: [], problems: [], notes: [], empty: false };
  const fail = (problem: string, column = '') => {
    opened.problems.push({ line: 1, column, problem });
    return opened;
  };
  if (broken !== undefined) return fail(broken);
  const rows = lines.length - 1;
  if (rows > SHEET_ROWS_MAX) return fail(WORDS.tooManyRows(rows, SHEET_ROWS_MAX));
  const columns = SHEET_COLUMNS[key].map(({ name, also = [], required = false }) => ({
    key: name,
    names: [name, ...also] as [string, ...string[]],
    required,
  }));
  const table = rowsOf(lines, columns);
  if (!table.ok) {
    if (table.problem === 'columns_missing') return fail(WORDS.columnMissing(table.columns));
    if (table.problem === 'column_twice') return fail(WORDS.columnTwice(table.columns[0] ?? ''));
    opened.empty = true;
    return opened;
  }
  const { rows: found, places, unread } = table.value;
  if (unread.length > 0) opened.notes.push(WORDS.unread(unread));
  const width = lines[0]?.cells.length ?? 0;
  const beyond = new Map(
    lines.map(({ row, cells }) => [row, cells.slice(width).find((cell) => cell !== '')]),
  );
  const columnAt = new Map([...places].map(([name, at]) => [at, name]));
  opened.readers = found.map(({ row, cells }) => {
    const present = Object.fromEntries(Object.entries(cells).filter(([name]) => places.has(name)));
    const reader = new CellReader<string>({ line: row, cells: present }, opened.problems);
    for (const at of marks?.formulas.get(row) ?? []) {
      const column = columnAt.get(at);
      if (column !== undefined) reader.fault(column, WORDS.formula(cells[column] ?? ''));
    }
    if (marks?.merged.has(row) === true) reader.fault('', WORDS.merged);
    const extra = beyond.get(row);
    if (extra !== undefined) reader.fault('', WORDS.cellsTooMany(extra));
    return reader;
  });
  return opened;
}

export const issuesOf = ({ key, problems }: OpenedSheet): RosterIssue[] =>
  problems.map(({ line, column, problem }) => ({
    sheet: SHEET_TITLE[key],
    row: line,
    ...(column === '' ? {} : { column }),
    problem,
  }));
