import type { Collection } from './catalog';
import type { IndexPlan, Plan } from './plan';
import type { DocumentRow, KeyedRow, Reading } from './document-table';
import type { IndexTable } from './index-table';

const USUAL_PAGE = 64;
const LARGEST_PAGE = 1024;

/** Of a page that is read for its first few rows, the others are read for nothing: half as many again, not twice. */
const larger = (size: number): number => Math.min(Math.ceil(size * 1.5), LARGEST_PAGE);

/** The rows that a plan leads to, each once, in the plan's order; `expected` of them will probably do. */
export function* candidates(
  collection: Collection,
  plan: Plan<IndexTable>,
  expected = USUAL_PAGE,
  reading: Reading = 'whole',
): Generator<DocumentRow> {
  const first = Math.min(expected, LARGEST_PAGE);
  if (plan.kind === 'scan') return yield* naturalOrder(collection, first, reading);
  const repeats = plan.kind === 'union' || plan.repeats;
  const rows =
    plan.kind === 'union'
      ? plan.plans.flatMap((part) => [...indexOrder(part, first, reading)])
      : indexOrder(plan, first, reading);
  if (!repeats) return yield* rows;
  const seen = new Set<number>();
  for (const row of rows) {
    if (seen.has(row[0])) continue;
    seen.add(row[0]);
    yield row;
  }
}

function* naturalOrder({ documents }: Collection, first: number, reading: Reading): Generator<DocumentRow> {
  let size = first;
  for (let after = -1; ;) {
    const page = documents.page(after, size, reading);
    yield* page;
    if (page.length < size) return;
    after = page.at(-1)![0];
    size = larger(size);
  }
}

function* indexOrder(plan: IndexPlan<IndexTable>, first: number, reading: Reading): Generator<DocumentRow> {
  if (plan.sorted && plan.groups.length > 1) return yield* mergedOrder(plan, first, reading);
  const streams = plan.groups.map((group) => groupRows(plan, group, first, reading));
  for (const [, row, text] of concatenated(streams)) yield [row, text];
}

/** More ranges than this in one statement are not worth preparing it. */
const MOST_PARTS = 32;

/** What is probably wanted with one statement; the rest, if it is, stream by stream. */
function* mergedOrder(plan: IndexPlan<IndexTable>, first: number, reading: Reading): Generator<DocumentRow> {
  const parts = plan.groups.flatMap(({ ranges, prefixLength }) =>
    ranges.map((range) => ({ range, prefixLength })),
  );
  const seen = new Set<number>();
  if (parts.length <= MOST_PARTS) {
    const rows = plan.index.firstOf(parts, plan.reverse, first, reading);
    yield* rows;
    if (rows.length < first) return;
    for (const [row] of rows) seen.add(row);
  }
  // Each gives its part of what is wanted: a text that is read for nothing costs as much as one that is.
  const size = Math.ceil(first / plan.groups.length) + 1;
  const streams = plan.groups.map((group) => groupRows(plan, group, size, reading));
  for (const [, row, text] of mergedByTail(plan, streams)) if (!seen.has(row)) yield [row, text];
}

function* concatenated(streams: readonly Iterable<KeyedRow>[]): Generator<KeyedRow> {
  for (const stream of streams) yield* stream;
}

function* groupRows(
  plan: IndexPlan<IndexTable>,
  group: IndexPlan['groups'][number],
  first: number,
  reading: Reading,
): Generator<KeyedRow> {
  const ranges = plan.reverse ? [...group.ranges].reverse() : group.ranges;
  for (const range of ranges) {
    let after: KeyedRow | undefined;
    for (let size = first; ; size = larger(size)) {
      const page = plan.index.page(range, plan.reverse, after, size, reading);
      yield* page;
      if (page.length < size) break;
      after = page.at(-1)!;
    }
  }
}

/** Several equality prefixes, each in the sort's order behind its prefix: the smallest tail comes first. */
function* mergedByTail(
  plan: IndexPlan<IndexTable>,
  streams: readonly Iterator<KeyedRow>[],
): Generator<KeyedRow> {
  const sign = plan.reverse ? -1 : 1;
  const heads = streams.map((stream, i) => {
    return { stream, prefix: plan.groups[i]!.prefixLength, row: stream.next().value as KeyedRow | undefined };
  });
  for (;;) {
    let best: (typeof heads)[number] | undefined;
    for (const head of heads) {
      if (!head.row) continue;
      if (!best?.row || sign * compareTails(head.row[0], head.prefix, best.row[0], best.prefix) < 0)
        best = head;
    }
    if (!best?.row) return;
    yield best.row;
    best.row = best.stream.next().value as KeyedRow | undefined;
  }
}

function compareTails(a: Buffer, aFrom: number, b: Buffer, bFrom: number): number {
  return a.compare(b, bFrom, b.length, aFrom, a.length);
}
