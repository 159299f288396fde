import type { Rarity } from './rarity';
import { gramNumber, type Reading } from './reading';

const SHARED_COUNTED = 12;

/** A logistic model of six figures, fitted on pairs of messages that a person judged: docs/routing.md. */
const WEIGHTS = {
  lesser: 4,
  greater: 4.5,
  shared: 0.76,
  apart: -4.1,
  names: -2.4,
  days: -0.32,
  bias: -6.4,
} as const;

/** What both have, of two ascending lists. */
export function sharedBy(one: Int32Array, other: Int32Array): number[] {
  const shared: number[] = [];
  for (let mine = 0, theirs = 0; mine < one.length && theirs < other.length;) {
    const step = (one[mine] ?? 0) - (other[theirs] ?? 0);
    if (step === 0) shared.push(one[mine] ?? 0);
    if (step <= 0) mine += 1;
    if (step >= 0) theirs += 1;
  }
  return shared;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** The share of what one title tells that stands in the other message too. */
function carried(title: Int32Array, all: Int32Array, rarity: Rarity): number {
  const whole = sumOf(Array.from(title, rarity));
  return whole === 0 ? 0 : sumOf(sharedBy(title, all).map(rarity)) / whole;
}

/** The mean rarity of the rarest pairs that both have: a name that both say weighs more than many common words. */
function rarestShared(one: Int32Array, other: Int32Array, rarity: Rarity): number {
  const rarities = sharedBy(one, other)
    .map(rarity)
    .sort((a, b) => b - a);
  return sumOf(rarities.slice(0, SHARED_COUNTED)) / SHARED_COUNTED;
}

/** Each names places, and none that the other names. */
export const namesOtherPlace = (one: Reading, other: Reading): boolean =>
  one.places.length > 0 &&
  other.places.length > 0 &&
  !one.places.some((place) => other.places.includes(place));

/** From here on what stands before a word for a place is its name, not “no road” or “the whole village”. */
const NAMED_FROM = 4.5;

const namesIn = ({ names }: Reading, rarity: Rarity): string[] =>
  names.filter((name) => rarity(gramNumber(name.charCodeAt(0), name.charCodeAt(1))) >= NAMED_FROM);

/** Both name roads, villages or schools, and none is the same. */
function namesDiffer(one: Reading, other: Reading, rarity: Rarity): boolean {
  const [mine, theirs] = [namesIn(one, rarity), namesIn(other, rarity)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((name) => theirs.includes(name));
}

export interface Between {
  /** Days from one to the other. */
  days: number;
  /** Known to be of different places. */
  apart: boolean;
}

/** Log-odds that two messages speak of the same matter: above 0 rather yes than no. */
export function sameness(one: Reading, other: Reading, between: Between, rarity: Rarity): number {
  const forth = carried(one.title, other.all, rarity);
  const back = carried(other.title, one.all, rarity);
  return (
    WEIGHTS.lesser * Math.min(forth, back) +
    WEIGHTS.greater * Math.max(forth, back) +
    WEIGHTS.shared * rarestShared(one.all, other.all, rarity) +
    (between.apart ? WEIGHTS.apart : 0) +
    (namesDiffer(one, other, rarity) ? WEIGHTS.names : 0) +
    WEIGHTS.days * Math.log1p(between.days) +
    WEIGHTS.bias
  );
}
