import { parse } from 'papaparse';

/** A line of a table as somebody sees it in a spreadsheet: the first is 1. */
export interface TableLine {
  row: number;
  cells: string[];
}

export type TableProblem = 'empty' | 'broken_quotes' | 'too_many_rows' | 'columns_missing' | 'column_twice';

export interface TableRefusal {
  problem: TableProblem;
  /** The columns it is about, by the name that people know. */
  columns: string[];
}

export type TableResult<Value> = { ok: true; value: Value } | ({ ok: false } & TableRefusal);

export const tableRefusal = (problem: TableProblem, columns: string[] = []) =>
  ({ ok: false, problem, columns }) as const;

const DELIMITERS = [',', ';', '，'] as const;

/** What a spreadsheet puts on the clipboard is parted by tabs, what it saves by what parts its first line most often. */
function delimiterOf(text: string): string {
  const head = text.trimStart().split('\n')[0] ?? '';
  if (head.includes('\t')) return '\t';
  const parts = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (parts(next) > parts(best) ? next : best));
}

/**
 * Lines that hold something, each with its number in the sheet. Cells are trimmed; a cell that holds several lines is
 * one cell.
 */
export function readTable(text: string, most: number): TableResult<TableLine[]> {
  const whole = text.replace(/^\uFEFF/, '');
  const { data, errors } = parse<string[]>(whole, { delimiter: delimiterOf(whole) });
  if (errors.some(({ type }) => type === 'Quotes')) return tableRefusal('broken_quotes');
  const lines = data
    .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (lines.length === 0) return tableRefusal('empty');
  // The head is no row.
  return lines.length > most + 1 ? tableRefusal('too_many_rows') : { ok: true, value: lines };
}
