import { phoneDigits } from '../common/phone';
import { isReferenceNumber } from '../item/reference-number';
import { isHan, piecesOf, runsOf } from './reading';

/** Longer than a sentence nobody types, and whatever is pasted is looked for by no more than this. */
export const SEARCH_MAX = 40;

/** What somebody means by what they typed into the one field. */
export type Asked =
  | { by: 'number'; no: string }
  | { by: 'phone'; phone: string }
  /** `runs` stand in the text as they are; `pieces` is what they are found by. */
  | { by: 'words'; runs: string[]; pieces: string[] }
  | { by: 'nothing'; why: 'empty' | 'short' | 'long' };

export function askedOf(text: string): Asked {
  const typed = text.trim();
  const no = numberIn(typed);
  if (no !== null) return { by: 'number', no };
  const phone = phoneDigits(typed.normalize('NFKC'));
  if (phone !== null) return { by: 'phone', phone };
  if (typed.length > SEARCH_MAX) return { by: 'nothing', why: 'long' };
  const runs = [...new Set(runsOf(typed))];
  const pieces = [...new Set(runs.flatMap(piecesOf))];
  if (pieces.length > 0) return { by: 'words', runs, pieces };
  return { by: 'nothing', why: runs.some(isHan) ? 'short' : 'empty' };
}

/** As it is read out or copied: with blanks, without the hyphen, in small letters. */
function numberIn(typed: string): string | null {
  const bare = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  const no = `${bare.slice(0, 8)}-${bare.slice(8)}`;
  return isReferenceNumber(no) ? no : null;
}

const NAME_FROM = 2;
const NAME_MAX = 8;

/** What may be somebody's whole name: then it can be looked for as one. */
export function isLikeName(text: string): boolean {
  const [run = '', ...more] = runsOf(text);
  const { length } = Array.from(run);
  return more.length === 0 && isHan(run) && length >= NAME_FROM && length <= NAME_MAX;
}
