import { readSheet } from 'read-excel-file/universal';
import type { TableLine } from '@shared/table-rows/read-table';
import type { CellMarks } from '@shared/voice-import/plan';
import type { FileProblem } from '@shared/voice-import/problems';
import { cellMarks } from './cell-marks';
import { firstSheetOf, partsOf } from './look-inside';

type Value = string | number | boolean | Date | null | undefined;

/** The lines of the first sheet, after everything about it was looked at that could do harm. */
export async function readWorkbook(
  bytes: Buffer,
): Promise<{ lines: TableLine[]; marks: CellMarks } | FileProblem> {
  const parts = partsOf(bytes);
  if (typeof parts === 'string') return parts;
  const sheet = firstSheetOf(parts);
  if (sheet === null) return 'broken';
  const { vast, headMerged, formulas, merged } = cellMarks(sheet);
  if (vast) return 'too_many_rows';
  if (headMerged) return 'head_merged';
  try {
    const whole = new Uint8Array(bytes).buffer;
    const rows = (await readSheet(whole)) as Value[][];
    const lines = rows.map((cells, index) => ({ row: index + 1, cells: cells.map(wordsOf) }));
    return {
      lines: lines.filter(({ cells }) => cells.some((cell) => cell !== '')),
      marks: { formulas, merged },
    };
  } catch {
    return 'broken';
  }
}

/** A day of a spreadsheet has no zone: the reader gives it as midnight UTC. */
function wordsOf(value: Value): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}
