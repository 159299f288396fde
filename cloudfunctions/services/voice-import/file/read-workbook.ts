import type { TableLine } from '@shared/table-rows/read-table';
import type { CellMarks } from '@shared/voice-import/plan';
import type { FileProblem } from '@shared/voice-import/problems';
import { linesOf } from '../../tables/book-lines';
import { cellMarks } from '../../tables/cell-marks';
import { firstSheetOf, partsOf } from '../../tables/look-inside';

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
  const lines = await linesOf(bytes);
  return lines === null ? 'broken' : { lines, marks: { formulas, merged } };
}
