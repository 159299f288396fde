import type { Message } from '../message';
import { runsOf } from './reading';

const SHINGLE = 3;
const ROWS = 4;
const BANDS = 16;
const SIZE = ROWS * BANDS;

const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Of the hash functions: fixed, for the keys of yesterday must meet those of today. */
const TIMES = Int32Array.from({ length: SIZE }, (_, nth) => Math.imul(0x9e3779b1, 2 * nth + 1));
const PLUS = Int32Array.from({ length: SIZE }, (_, nth) => Math.imul(0x85ebca6b, nth + 1) ^ 0x27d4eb2f);

/** Two long texts that begin alike say the same; what they add is read by people. */
const READ_AT_MOST = 1_500;

/** The least value of each hash function over all runs of three letters; empty where there are fewer than three. */
export function signatureOf({ title, text }: Message): Uint32Array {
  const letters = runsOf(`${title} ${text}`.slice(0, READ_AT_MOST)).join('');
  if (letters.length < SHINGLE) return new Uint32Array(0);
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let at = SHINGLE; at <= letters.length; at++) {
    let run = 0x811c9dc5;
    for (let back = SHINGLE; back > 0; back--)
      run = Math.imul(run ^ letters.charCodeAt(at - back), 0x01000193);
    run = finish(run);
    for (let nth = 0; nth < SIZE; nth++) {
      const value = finish(Math.imul(run, TIMES[nth] ?? 1) + (PLUS[nth] ?? 0));
      if (value < (least[nth] ?? 0)) least[nth] = value;
    }
  }
  return least;
}

/**
 * Four values of the signature together, sixteen times: two texts that share seven tenths of their runs share at least
 * one of these keys, almost surely; two about something else none.
 */
export function bandKeysOf(signature: Uint32Array): number[] {
  if (signature.length === 0) return [];
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++)
      hash = finish(Math.imul(hash, 0x01000193) ^ (signature[band * ROWS + row] ?? 0));
    return band * 2 ** 32 + hash;
  });
}

/** How much two texts are alike, 0 to 1: the share of runs that they have in common, estimated. */
export function alike(one: Uint32Array, other: Uint32Array): number {
  if (one.length === 0 || other.length === 0) return 0;
  return one.filter((value, nth) => value === other[nth]).length / SIZE;
}
