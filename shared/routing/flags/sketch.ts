/** So many smallest numbers stand for a reply; two replies agree in as many of them as they are alike. */
export const SKETCH = 32;
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

function mixed(hash: number, salt: number): number {
  let value = Math.imul(hash ^ salt, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function gramHash(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let next = at; next < at + GRAM; next += 1) hash = Math.imul(hash ^ text.charCodeAt(next), 0x01000193);
  return hash >>> 0;
}

/** A reply in 32 numbers (MinHash); null where it is too short to say anything of its own. */
export function sketchOf(reply: string): number[] | null {
  const text = plain(reply);
  if (text.length < LEAST) return null;
  const least = new Array<number>(SKETCH).fill(0xffffffff);
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const gram = gramHash(text, at);
    for (let nth = 0; nth < SKETCH; nth += 1) {
      const value = mixed(gram, Math.imul(nth + 1, 0x9e3779b1));
      if (value < (least[nth] ?? 0)) least[nth] = value;
    }
  }
  return least;
}

/** Keys under which replies that are nearly the same meet. */
export const bandsOf = (sketch: readonly number[]): string[] =>
  Array.from({ length: SKETCH / BAND }, (_, band) =>
    [band, ...sketch.slice(band * BAND, (band + 1) * BAND)].map((part) => part.toString(36)).join('.'),
  );

/** 0 to 1. */
export const likeness = (one: readonly number[], other: readonly number[]): number =>
  one.filter((value, nth) => value === other[nth]).length / SKETCH;
