import { plain } from '@shared/search/reading';
import { firstWordsOf, type FoundRow } from '../../store/item-lists';

const BEFORE = 10;
const AFTER = 22;

/** Taken back, its words are nobody's to look for, also in the minute before they are forgotten. */
const wordsOf = (row: FoundRow): readonly string[] => [
  row.no.replace('-', ' '),
  ...(row.state === 'withdrawn' ? [] : [row.title, firstWordsOf(row), row.whereabouts?.words ?? '']),
];

/** Every run stands in one of its words as it was typed: pairs that only lie about in a text are no word of it. */
export function saysAll(row: FoundRow, runs: readonly string[]): boolean {
  const words = wordsOf(row).map(plain);
  return runs.every((run) => words.some((text) => text.includes(run)));
}

/** Where the first run stands that the title does not show. */
export function saidOf(row: FoundRow, runs: readonly string[]) {
  const title = plain(row.title);
  const text = firstWordsOf(row).replace(/\s+/g, ' ');
  const small = text.toLowerCase();
  for (const run of runs.filter((one) => !title.includes(one))) {
    const at = small.indexOf(run);
    if (at < 0) continue;
    const from = Math.max(0, at - BEFORE);
    const end = at + run.length;
    return {
      before: `${from > 0 ? '…' : ''}${text.slice(from, at)}`,
      hit: text.slice(at, end),
      after: `${text.slice(end, end + AFTER)}${text.length > end + AFTER ? '…' : ''}`,
    };
  }
  return undefined;
}
