/** What a cell may name: a station, an area, a person. */
export interface Named {
  id: string;
  name: string;
}

export type LookedUp<One> =
  | { found: One }
  /** More than one is called so. */
  | { several: One[] }
  /** Nobody is; this is called nearly so. */
  | { nearest?: string };

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

interface Known<One> {
  byName: Map<string, One[]>;
  byNumber: Map<string, One>;
  /** What was looked for in vain, and what is called nearly so. */
  missed: Map<string, string | undefined>;
}

/** A list is looked through once, however many cells name something of it. */
const seen = new WeakMap<readonly Named[], Known<Named>>();

function indexOf<One extends Named>(known: readonly One[]): Known<One> {
  const before = seen.get(known) as Known<One> | undefined;
  if (before) return before;
  const index: Known<One> = { byName: new Map(), byNumber: new Map(), missed: new Map() };
  for (const one of known) {
    const name = plain(one.name);
    index.byName.set(name, [...(index.byName.get(name) ?? []), one]);
    index.byNumber.set(one.id, one).set(`${name}(${one.id})`, one);
  }
  seen.set(known, index);
  return index;
}

/** By name, by name with its number behind it, `王芳（d-03）`, or by number alone. */
export function lookUp<One extends Named>(said: string, known: readonly One[]): LookedUp<One> {
  const { byName, byNumber, missed } = indexOf(known);
  const wanted = plain(said);
  const called = byName.get(wanted) ?? [];
  const [one] = called;
  if (one) return called.length === 1 ? { found: one } : { several: called };
  const exact = byNumber.get(wanted);
  if (exact) return { found: exact };
  if (!missed.has(wanted)) missed.set(wanted, nearestOf(wanted, known));
  return { nearest: missed.get(wanted) };
}

export const numbered = <One extends Named>(id: string, known: readonly One[]): One | undefined =>
  indexOf(known).byNumber.get(id);

/** How to write somebody so that nobody else is meant. */
export const callOf = <One extends Named>(one: One, known: readonly One[]): string =>
  (indexOf(known).byName.get(plain(one.name))?.length ?? 0) > 1 ? `${one.name}（${one.id}）` : one.name;

/** What is called nearly so: a letter in three is another, or the one is part of the other. */
function nearestOf(wanted: string, known: readonly Named[]): string | undefined {
  if (wanted === '') return undefined;
  const scored = known
    .map(({ name }) => ({ name, far: distance(wanted, plain(name)) }))
    .sort((one, other) => one.far - other.far);
  const close = scored.find(({ name, far }) => far <= Math.max(wanted.length, plain(name).length) / 3);
  if (close) return close.name;
  const parts = known.filter(({ name }) => wanted.length > 1 && isWithin(wanted, plain(name)));
  return parts.length === 1 ? parts[0]?.name : undefined;
}

const isWithin = (one: string, other: string) => one.includes(other) || other.includes(one);

/** How many letters must be put in, taken out or exchanged. */
function distance(one: string, other: string): number {
  const from = Array.from(one);
  let above = Array.from({ length: from.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(other).entries()) {
    const line = [row + 1];
    for (let at = 1; at <= from.length; at += 1) {
      const exchanged = (above[at - 1] ?? 0) + (from[at - 1] === letter ? 0 : 1);
      line.push(Math.min(exchanged, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[from.length] ?? 0;
}
