/** What cannot be seen or heard: it neither parts words nor stands for one. */
const UNSEEN = /\p{Cf}/gu;
const CONTROL = /\p{Cc}/gu;
/** Characters of one script together: Han is read in pairs, everything else as whole words. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
/** A longer word is found by its beginning. */
const WORD_MAX = 24;
/** Telephones, identity cards, accounts: no words, and nobody is found by them here. */
const LONG_NUMBER = /^\d{7,}$/;

/** One spelling for what reads the same: full width, capitals, invisible characters. */
export const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(UNSEEN, '').replace(CONTROL, ' ');

/** The words of a text: runs of characters between which something else stands. */
export const runsOf = (text: string): string[] => plain(text).match(RUN) ?? [];

export const isHan = (run: string): boolean => HAN.test(run);

/** By which pieces a run is found: each pair of Han characters, or the whole word. */
export function piecesOf(run: string): string[] {
  const characters = Array.from(run);
  if (!isHan(run)) return LONG_NUMBER.test(run) ? [] : [characters.slice(0, WORD_MAX).join('')];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
