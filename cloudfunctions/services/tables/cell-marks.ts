import type { CellMarks } from '@shared/voice-import/plan';

/** A list of voices has a dozen columns; a cell far out makes a reader lay out everything before it. */
const CELLS_MAX = 1_000_000;

export interface SheetMarks extends CellMarks {
  /** So far out that laying it out would take all memory. */
  vast: boolean;
  /** Cells of the first line are merged with others. */
  headMerged: boolean;
}

/** A is 0. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What the words of the cells do not tell: formulas, merged cells, and how far the sheet reaches. */
export function cellMarks(sheet: string): SheetMarks {
  const formulas = new Map<number, number[]>();
  let [rows, columns] = [1, 1];
  for (const [, letters = 'A', digits = '1', formula] of sheet.matchAll(
    /<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*>(?:\s*(<(?:\w+:)?f[\s/>]))?/g,
  )) {
    const row = Number(digits);
    const column = columnOf(letters);
    rows = Math.max(rows, row);
    columns = Math.max(columns, column + 1);
    if (formula !== undefined) formulas.set(row, [...(formulas.get(row) ?? []), column]);
  }
  const ranges = [...sheet.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?\bref="[A-Z]+(\d+):[A-Z]+(\d+)"/g)].map(
    ([, from, to]) => ({ from: Number(from), to: Number(to) }),
  );
  return {
    formulas,
    merged: new Set(ranges.filter(({ from }) => from > 1).map(({ from }) => from)),
    headMerged: ranges.some(({ from }) => from === 1),
    vast: rows * columns > CELLS_MAX,
  };
}
