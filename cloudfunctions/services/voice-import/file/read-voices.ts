import { readTable, type TableLine } from '@shared/table-rows/read-table';
import { columnName } from '@shared/voice-import/columns';
import { IMPORT_ROWS_MAX } from '@shared/voice-import/limits';
import { planVoices, type CellMarks, type ImportFacts, type VoicePlan } from '@shared/voice-import/plan';
import type { FileProblem } from '@shared/voice-import/problems';
import { fileKind, wordsIn } from '../../tables/file-kind';
import { readWorkbook } from './read-workbook';

export type FileAnswer =
  { ok: true; plan: VoicePlan } | { ok: false; problem: FileProblem; columns: string[] };

const refused = (problem: FileProblem, columns: string[] = []): FileAnswer => ({
  ok: false,
  problem,
  columns,
});

/** A file of offline voices as somebody uploaded it: what its rows would become, or why it cannot be read. */
export async function readVoices(bytes: Buffer, facts: ImportFacts): Promise<FileAnswer> {
  const kind = fileKind(bytes);
  if (kind !== 'workbook' && kind !== 'text') return refused(kind);
  const read = kind === 'workbook' ? await readWorkbook(bytes) : readText(bytes);
  if (typeof read === 'string') return refused(read);
  const { lines, marks } = read;
  if (lines.length > IMPORT_ROWS_MAX + 1) return refused('too_many_rows');
  if (lines.length === 0) return refused('empty');
  const plan = planVoices(lines, facts, marks);
  return plan.ok ? { ok: true, plan: plan.value } : headRefusal(plan.problem, plan.columns, lines[0]);
}

/** A title above the heads is told as such: people see a head and do not understand that columns are missing. */
function headRefusal(problem: FileProblem, columns: string[], first: TableLine | undefined): FileAnswer {
  const titled =
    problem === 'columns_missing' && (first?.cells.filter((cell) => cell !== '').length ?? 0) === 1;
  return titled && first?.cells[0] !== columnName('text') && (first?.cells.length ?? 0) > 1
    ? refused('head_merged')
    : refused(problem, columns);
}

function readText(bytes: Buffer): { lines: TableLine[]; marks?: CellMarks } | FileProblem {
  const text = wordsIn(bytes);
  if (typeof text !== 'string') return text.problem;
  const table = readTable(text, IMPORT_ROWS_MAX);
  return table.ok ? { lines: table.value } : table.problem;
}
