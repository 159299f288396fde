import { readSheet } from 'read-excel-file/universal';
import type { TableLine } from '@shared/table-rows/read-table';

type Value = string | number | boolean | Date | null | undefined;

/** The lines of a sheet, by its name or the first, that hold something; null when it cannot be read. */
export async function linesOf(bytes: Buffer, sheet?: string): Promise<TableLine[] | null> {
  try {
    const rows = (await readSheet(new Uint8Array(bytes).buffer, sheet ?? 1)) as Value[][];
    const lines = rows.map((cells, index) => ({ row: index + 1, cells: cells.map(wordsOf) }));
    return lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch {
    return null;
  }
}

/** A day of a spreadsheet has no zone: the reader gives it as midnight UTC. */
function wordsOf(value: Value): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}
