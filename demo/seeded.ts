/** Numbers in [0, 1) that are the same in every run (mulberry32): the demo can be told twice. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number from the text alone: what somebody does with an item must not depend on what came before it. */
export function numberOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash;
}

export function pick<T>(rows: readonly T[], number: number): T {
  const row = rows[Math.abs(Math.trunc(number)) % rows.length];
  if (row === undefined) throw new Error('nothing to choose from');
  return row;
}

export function shuffled<T>(rows: readonly T[], random: () => number): T[] {
  const left = [...rows];
  for (let last = left.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const one = left[last];
    const two = left[other];
    if (one === undefined || two === undefined) continue;
    left[last] = two;
    left[other] = one;
  }
  return left;
}
