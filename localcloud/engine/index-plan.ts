import {
  behind,
  constraintOf,
  HIGHEST,
  LOWEST,
  uniqueSorted,
  type Constraint,
  type Interval,
} from './bounds';
import type { Branch } from './filter-analysis';
import type { IndexPlan, PlannableIndex, RangeGroup, SortSpec } from './plan';

/** More ranges than this are not worth seeking one by one. */
const MAX_RANGES = 4096;

interface BranchBounds {
  /** Alternatives for each leading field that is fixed, in field order. */
  points: readonly (readonly Buffer[])[];
  interval?: Interval;
  exact: boolean;
  answered: ReadonlySet<string>;
}

/** How one index would answer the branches of a filter and the sort, or null when it does not help. */
export function planIndex<I extends PlannableIndex>(
  index: I,
  branches: readonly Branch[],
  sort: SortSpec,
): IndexPlan<I> | null {
  const bounds = branches.map((branch) => boundsOf(index, branch));
  const bounded = bounds.every((b) => b.points.length > 0 || b.interval !== undefined);
  const order = sortOrder(index, bounds, sort);
  if (!bounded && (sort.length === 0 || order === null)) return null;
  const whole: BranchBounds[] = [{ points: [], exact: bounds.every((b) => b.exact), answered: new Set() }];
  const groups = groupsOf(bounded ? bounds : whole, order?.skipped ?? 0);
  if (groups === null) return null;
  const answered = new Set(bounded ? bounds.flatMap((b) => [...b.answered]) : []);
  const fixed = bounds.length === 1 ? bounds[0]! : undefined;
  return {
    kind: 'index',
    index,
    groups,
    sorted: order !== null,
    reverse: order?.reverse ?? false,
    exact: bounds.every((b) => b.exact),
    bounded,
    repeats: !yieldsOnce(index, bounds),
    answered,
    ...(index.unique && fixed && fixed.points.length === index.fields.length
      ? { atMost: fixed.points.reduce((n, points) => n * points.length, 1) }
      : {}),
  };
}

/** One element of an array leads to a document once: it stands in the index once for each. */
function yieldsOnce({ fields, multikey }: PlannableIndex, bounds: readonly BranchBounds[]): boolean {
  return fields.every((_, i) => {
    const isFixed = () => bounds.every((b) => i < b.points.length) && isOnePoint(bounds, i);
    return (multikey & (1 << i)) === 0 || isFixed();
  });
}

function boundsOf(index: PlannableIndex, branch: Branch): BranchBounds {
  const points: (readonly Buffer[])[] = [];
  let interval: Interval | undefined;
  const answered = new Set<string>();
  const exactly = new Set<string>();
  let arrayUsed = false;
  for (const [i, field] of index.fields.entries()) {
    const multikey = (index.multikey & (1 << i)) !== 0;
    // Elements of one array: conditions on two of their fields may be met by two different elements.
    if (multikey && arrayUsed) break;
    const comparisons = branch.comparisons.filter((comparison) => comparison.field === field.path);
    const constraint: Constraint | undefined = constraintOf(comparisons, field.direction, multikey);
    if (constraint === undefined) break;
    arrayUsed ||= multikey;
    answered.add(field.path);
    if (constraint.exact) exactly.add(field.path);
    if (constraint.kind === 'interval') {
      interval = constraint.interval;
      break;
    }
    points.push(constraint.points);
  }
  const exact = branch.opaque.length === 0 && branch.comparisons.every((c) => exactly.has(c.field));
  return { points, ...(interval ? { interval } : {}), exact, answered };
}

/**
 * Whether the index's order is the sort's: `skipped` leading fields are fixed by the filter, the following ones are
 * those of the sort, all in its direction or all in the opposite one.
 */
function sortOrder(
  index: PlannableIndex,
  bounds: readonly BranchBounds[],
  sort: SortSpec,
): { skipped: number; reverse: boolean } | null {
  const fixedFields = Math.min(...bounds.map((b) => b.points.length));
  const constant = (field: string): boolean => {
    const i = index.fields.findIndex((f) => f.path === field);
    return i >= 0 && i < fixedFields && (index.multikey & (1 << i)) === 0 && isOnePoint(bounds, i);
  };
  const needed = sort.filter(([field]) => !constant(field));
  if (needed.length === 0) return { skipped: 0, reverse: false };
  for (let skipped = 0; skipped <= fixedFields; skipped++) {
    const reverse = needed[0]![1] !== index.fields[skipped]?.direction;
    const fits = needed.every(([field, direction], j) => {
      const at = skipped + j;
      const keyField = index.fields[at];
      if (keyField?.path !== field || (keyField.direction === direction) === reverse) return false;
      // Bounds on an array's elements hide the elements that decide its place in the order.
      const narrowed = bounds.some((b) => at < b.points.length || (at === b.points.length && b.interval));
      return (index.multikey & (1 << at)) === 0 || !narrowed;
    });
    if (fits) return { skipped, reverse };
  }
  return null;
}

function isOnePoint(bounds: readonly BranchBounds[], field: number): boolean {
  const points = uniqueSorted(bounds.flatMap((b) => b.points[field]!));
  return points.length === 1;
}

function groupsOf(bounds: readonly BranchBounds[], skipped: number): RangeGroup[] | null {
  const groups = new Map<string, { prefixLength: number; ranges: Interval[] }>();
  let count = 0;
  for (const { points, interval } of bounds) {
    for (const combination of combinations(points)) {
      if (++count > MAX_RANGES) return null;
      const prefix = Buffer.concat(combination);
      const shared = Buffer.concat(combination.slice(0, skipped));
      const range = interval
        ? { lo: Buffer.concat([prefix, interval.lo]), hi: Buffer.concat([prefix, interval.hi]) }
        : prefix.length === 0
          ? { lo: LOWEST, hi: HIGHEST }
          : { lo: prefix, hi: behind(prefix) };
      const name = shared.toString('latin1');
      const group = groups.get(name);
      if (group) group.ranges.push(range);
      else groups.set(name, { prefixLength: shared.length, ranges: [range] });
    }
  }
  // Bounds that contradict each other leave a group with nothing in it.
  return [...groups.values()]
    .map((group) => ({ ...group, ranges: merged(group.ranges) }))
    .filter(({ ranges }) => ranges.length > 0);
}

function* combinations(points: readonly (readonly Buffer[])[], at = 0): Generator<Buffer[]> {
  if (at === points.length) {
    yield [];
    return;
  }
  for (const point of points[at]!) for (const rest of combinations(points, at + 1)) yield [point, ...rest];
}

/** Sorted, without empty ranges, overlapping ones joined. */
function merged(ranges: readonly Interval[]): Interval[] {
  const sorted = ranges
    .filter((range) => Buffer.compare(range.lo, range.hi) < 0)
    .sort((a, b) => Buffer.compare(a.lo, b.lo));
  const result: Interval[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && Buffer.compare(range.lo, last.hi) <= 0) {
      if (Buffer.compare(range.hi, last.hi) > 0) last.hi = range.hi;
    } else result.push({ ...range });
  }
  return result;
}
