import {
  SHEET_COLUMNS,
  SHEET_TITLE,
  SHEETS,
  SHEET_ROWS_MAX,
  type SheetKey,
} from '@shared/roster-import/sheets';
import type { SheetInput } from '@shared/roster-import/read-sheet';
import { readTable, type TableLine } from '@shared/table-rows/read-table';
import type { FileProblem } from '@shared/voice-import/problems';
import { ROSTER_WORDS as WORDS } from '@shared/wording/roster-import';
import { linesOf } from '../../tables/book-lines';
import { cellMarks } from '../../tables/cell-marks';
import { fileKind, wordsIn } from '../../tables/file-kind';
import { partsOf, sheetsOf, type NamedSheet } from '../../tables/look-inside';
import { GUIDE_SHEETS } from './write-book';

export interface ReadBook {
  inputs: SheetInput[];
  notes: string[];
  /** Why nothing of it can be read, in words. */
  problem?: string;
}

interface Asked {
  fileName: string;
  /** Which sheet it is, where somebody said so. */
  sheet?: SheetKey;
}

/** A file as it was uploaded: its sheets by what they are. */
export async function readBook(bytes: Buffer, asked: Asked): Promise<ReadBook | FileProblem> {
  const kind = fileKind(bytes);
  if (kind === 'workbook') return readWorkbook(bytes, asked);
  if (kind !== 'text') return kind;
  const text = wordsIn(bytes);
  return typeof text === 'string' ? readText(text, asked) : text.problem;
}

/** One sheet as words between commas or tabs. */
export function readText(text: string, { fileName, sheet }: Asked): ReadBook | FileProblem {
  // A sheet that is too long is told as such: by then its lines are needed.
  const table = readTable(text, Number.MAX_SAFE_INTEGER);
  if (!table.ok) return table.problem;
  const key = sheet ?? sheetCalled(fileName) ?? sheetWithHead(table.value[0]);
  if (key === undefined) return { inputs: [], notes: [], problem: WORDS.sheetUnclear };
  return { inputs: [{ key, lines: table.value }], notes: [] };
}

async function readWorkbook(bytes: Buffer, { fileName, sheet }: Asked): Promise<ReadBook | FileProblem> {
  const parts = partsOf(bytes);
  if (typeof parts === 'string') return parts;
  const found = sheetsOf(parts).filter(({ name }) => !GUIDE_SHEETS.includes(name));
  const book: ReadBook = { inputs: [], notes: [] };
  for (const one of found) {
    const { vast, lines } = await openOne(bytes, one);
    if (lines === null) return 'broken';
    if (lines.length === 0 && !vast) continue;
    const alone = found.length === 1 ? (sheet ?? sheetCalled(fileName)) : undefined;
    const key = sheetCalled(one.name) ?? alone ?? sheetWithHead(lines[0]);
    if (key === undefined) book.notes.push(WORDS.sheetSkipped(one.name));
    else if (book.inputs.some((input) => input.key === key))
      book.inputs.push({ key, lines: [], broken: WORDS.sheetTwice });
    else book.inputs.push({ key, ...inputOf(one, lines, vast) });
  }
  return book.inputs.length > 0 ? book : { ...book, problem: WORDS.noSheet };
}

async function openOne(bytes: Buffer, { name, xml }: NamedSheet) {
  const { vast } = cellMarks(xml);
  return { vast, lines: vast ? [] : await linesOf(bytes, name) };
}

function inputOf({ xml }: NamedSheet, lines: TableLine[], vast: boolean): Omit<SheetInput, 'key'> {
  const { headMerged, formulas, merged } = cellMarks(xml);
  if (vast) return { lines, broken: WORDS.vast };
  return headMerged && lines.length <= SHEET_ROWS_MAX + 1
    ? { lines, broken: WORDS.headMerged }
    : { lines, marks: { formulas, merged } };
}

/** Longer titles first: 议政代表 is no 代表. */
const BY_LENGTH = [...SHEETS].sort((one, other) => SHEET_TITLE[other].length - SHEET_TITLE[one].length);

const sheetCalled = (name: string): SheetKey | undefined =>
  BY_LENGTH.find((key) => name.includes(SHEET_TITLE[key]));

/** By its head, where only one sheet has these columns. */
function sheetWithHead(head: TableLine | undefined): SheetKey | undefined {
  const cells = (head?.cells ?? []).map((cell) => cell.replace(/[\s*＊（(][^]*$/, ''));
  const scores = SHEETS.flatMap((key) => {
    const columns = SHEET_COLUMNS[key];
    const has = ({ name, also = [] }: (typeof columns)[number]) =>
      cells.some((cell) => cell === name || also.includes(cell));
    const whole = columns.every((column) => column.required !== true || has(column));
    return whole ? [{ key, score: columns.filter(has).length }] : [];
  }).sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  return best && best.score > (second?.score ?? 0) ? best.key : undefined;
}
