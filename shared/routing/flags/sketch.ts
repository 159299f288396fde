import { bandKeysOf, signatureOf } from '../minhash';

/** So many smallest numbers stand for a reply; two replies agree in as many of them as they are alike. */
const SKETCH = 32;
/** Four numbers each: alike by eight tenths, two replies share a band almost surely; by half, seldom. */
const BAND = 4;
/** Below this, replies of a kind of matter are simply of a kind. */
export const ALIKE = 0.8;
/** What is read of a reply. */
const READ = 2000;
const GRAM = 4;
/** A line of thanks is alike by itself. */
const LEAST = 20;

/** What differs from one person to the next is left out: names of days, numbers, signs. */
const plain = (reply: string): string =>
  reply
    .slice(0, READ)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}0]+/gu, '');

/** A reply in 32 numbers; null where it is too short to say anything of its own. */
export function sketchOf(reply: string): number[] | null {
  const text = plain(reply);
  return text.length < LEAST ? null : [...signatureOf(text, GRAM, SKETCH)];
}

/** Keys under which replies that are nearly the same meet. */
export const bandsOf = (sketch: readonly number[]): string[] =>
  bandKeysOf(sketch, BAND).map((band) => band.toString(36));
