import { encodeKey } from './key-encoding';
import type { Comparison } from './filter-analysis';

/** Half-open range of encoded keys. */
export interface Interval {
  lo: Buffer;
  hi: Buffer;
}

/** What a branch demands of one key field, as encoded key components. */
export type Constraint =
  | { kind: 'points'; points: readonly Buffer[]; exact: boolean }
  | { kind: 'interval'; interval: Interval; exact: boolean };

/** Behind everything that starts with the key it is appended to. */
const BEHIND = Buffer.from([0xff]);
export const LOWEST = Buffer.alloc(0);
export const HIGHEST = BEHIND;

export function behind(key: Buffer): Buffer {
  return Buffer.concat([key, BEHIND]);
}

/**
 * Combines the comparisons of one field. On a multikey field (values out of arrays) different elements may satisfy
 * different comparisons, so only one of them bounds the scan and the documents are checked for the rest.
 */
export function constraintOf(
  comparisons: readonly Comparison[],
  direction: 1 | -1,
  multikey: boolean,
): Constraint | undefined {
  const sets = comparisons.filter((comparison) => comparison.operator === 'in');
  if (sets.length > 0) return pointsOf(sets, comparisons, direction, multikey);
  const usable = multikey ? comparisons.slice(0, 1) : comparisons;
  const first = usable[0];
  if (first === undefined) return undefined;
  const intervals = usable.map((comparison) => intervalOf(comparison, direction));
  const interval = intervals.reduce(intersection);
  const exact = usable.length === comparisons.length && usable.every((c) => c.operator !== 'prefix');
  return { kind: 'interval', interval, exact };
}

function pointsOf(
  sets: readonly Comparison[],
  all: readonly Comparison[],
  direction: 1 | -1,
  multikey: boolean,
): Constraint {
  const smallest = sets.reduce((a, b) => (b.values.length < a.values.length ? b : a));
  const hasNull = smallest.values.includes(null);
  let points = uniqueSorted(smallest.values.map((value) => encodeKey(value, direction)));
  if (multikey) return { kind: 'points', points, exact: all.length === 1 && !hasNull };
  for (const other of all) {
    if (other === smallest) continue;
    if (other.operator === 'in') {
      const allowed = new Set(other.values.map((value) => encodeKey(value, direction).toString('latin1')));
      points = points.filter((point) => allowed.has(point.toString('latin1')));
    } else {
      const { lo, hi } = intervalOf(other, direction);
      points = points.filter((point) => Buffer.compare(point, lo) >= 0 && Buffer.compare(point, hi) < 0);
    }
  }
  return { kind: 'points', points, exact: all.every((c) => c.operator !== 'prefix') };
}

function intervalOf(comparison: Comparison, direction: 1 | -1): Interval {
  const value = comparison.values[0];
  const key = encodeKey(value, direction);
  if (comparison.operator === 'prefix') return prefixInterval(key, direction);
  const type = typeInterval(value, direction);
  const above = comparison.operator === 'gt' || comparison.operator === 'gte';
  const inclusive = comparison.operator === 'gte' || comparison.operator === 'lte';
  // Values above x lie behind its key, or in front of it when the component is descending.
  if (above === (direction === 1)) return { lo: inclusive ? key : behind(key), hi: type.hi };
  return { lo: type.lo, hi: inclusive ? behind(key) : key };
}

/** Comparisons hold between values of one type only. NaN is a number but compares with none. */
function typeInterval(value: unknown, direction: 1 | -1): Interval {
  if (typeof value === 'number') {
    const lowest = encodeKey(-Infinity, direction);
    const highest = encodeKey(Infinity, direction);
    return direction === 1 ? { lo: lowest, hi: behind(highest) } : { lo: highest, hi: behind(lowest) };
  }
  const first = encodeKey(value, direction)[0]!;
  return { lo: Buffer.from([first]), hi: Buffer.from([first + 1]) };
}

function prefixInterval(key: Buffer, direction: 1 | -1): Interval {
  const open = key.subarray(0, -1);
  // Inverted, the text's own end is 0xff as well: the text itself lies behind its continuations.
  return { lo: open, hi: direction === 1 ? behind(open) : behind(behind(open)) };
}

function intersection(a: Interval, b: Interval): Interval {
  return {
    lo: Buffer.compare(a.lo, b.lo) >= 0 ? a.lo : b.lo,
    hi: Buffer.compare(a.hi, b.hi) <= 0 ? a.hi : b.hi,
  };
}

export function uniqueSorted(keys: readonly Buffer[]): Buffer[] {
  const sorted = [...keys].sort(Buffer.compare);
  return sorted.filter((key, i) => i === 0 || !key.equals(sorted[i - 1]!));
}
