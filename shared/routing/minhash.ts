/** Of the hash functions: fixed, for the keys of yesterday must meet those of today. */
const FUNCTIONS_MAX = 64;
const TIMES = Int32Array.from({ length: FUNCTIONS_MAX }, (_, nth) => Math.imul(0x9e3779b1, 2 * nth + 1));
const PLUS = Int32Array.from(
  { length: FUNCTIONS_MAX },
  (_, nth) => Math.imul(0x85ebca6b, nth + 1) ^ 0x27d4eb2f,
);

const finish = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/**
 * MinHash: the least value of each of `size` hash functions (at most 64) over all runs of `run` characters; empty where
 * there are fewer. Two texts agree in as many values as they share of their runs.
 */
export function signatureOf(letters: string, run: number, size: number): Uint32Array {
  if (letters.length < run) return new Uint32Array(0);
  const least = new Uint32Array(size).fill(0xffffffff);
  for (let at = run; at <= letters.length; at++) {
    let hash = 0x811c9dc5;
    for (let back = run; back > 0; back--) hash = Math.imul(hash ^ letters.charCodeAt(at - back), 0x01000193);
    hash = finish(hash);
    for (let nth = 0; nth < size; nth++) {
      const value = finish(Math.imul(hash, TIMES[nth] ?? 1) + (PLUS[nth] ?? 0));
      if (value < (least[nth] ?? 0)) least[nth] = value;
    }
  }
  return least;
}

/** `rows` values of the signature together: texts that are much alike share at least one of these keys, others none. */
export function bandKeysOf(signature: ArrayLike<number>, rows: number): number[] {
  return Array.from({ length: Math.floor(signature.length / rows) }, (_, band) => {
    let hash = band + 1;
    for (let row = 0; row < rows; row++)
      hash = finish(Math.imul(hash, 0x01000193) ^ (signature[band * rows + row] ?? 0));
    return band * 2 ** 32 + hash;
  });
}

/** How much two texts are alike, 0 to 1: the share of runs that they have in common, estimated. */
export function alike(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length === 0 || one.length !== other.length) return 0;
  let same = 0;
  for (let nth = 0; nth < one.length; nth++) if (one[nth] === other[nth]) same++;
  return same / one.length;
}
