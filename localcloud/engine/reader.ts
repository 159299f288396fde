import { parseEjson } from '../protocol/ejson';
import type { Interval } from './bounds';
import { candidates } from './candidates';
import type { Collection } from './catalog';
import type { Document } from './document';
import { fieldsLookedAt } from './fields-looked-at';
import { distanceFrom, nearnessOf, type Nearness } from './geo-operators';
import { compileMatcher } from './matcher';
import type { IndexPlan, Plan, SortSpec } from './plan';
import { choosePlan } from './planner';
import { SCAN_LIMIT, type ScanGuard } from './scan-guard';
import { sortedBy } from './sorting';
import { SeenApart } from './seen-apart';
import { lacksValues } from './set-apart';
import type { DocumentRow, Reading } from './document-table';
import type { IndexTable } from './index-table';
import { textTest } from './text-test';
import { keeping, wholeFields, type Kept } from './text-projection';

export interface FindOptions {
  sort?: SortSpec;
  skip?: number;
  limit?: number;
}

export interface TextOptions extends FindOptions {
  /** Only these fields of each document, as they stand in its text. */
  fields?: Kept;
}

/** A stored document that a query found. */
export interface Found {
  row: number;
  text: string;
  document: Document;
}

interface Job {
  collection: Collection;
  filter: Document;
  sort: SortSpec;
  skip: number;
  limit: number;
  plan: Plan<IndexTable>;
}

/** Answers queries: plan, scan, check, sort. Documents are parsed only where their content is needed. */
export class Reader {
  private readonly apart = new SeenApart();

  constructor(private readonly guard: ScanGuard) {}

  /** The stored texts, or some fields of them; an index that answers the whole filter saves parsing them. */
  texts(collection: Collection, filter: Document, options: TextOptions = {}): string[] {
    const job = this.job(collection, filter, options);
    const { fields } = options;
    if (fields === undefined)
      return isDirect(job)
        ? directRows(job, 'whole').map(([, text]) => text)
        : this.run(job).map((found) => found.text);
    const kept = keptOf(collection, fields);
    if (isDirect(job)) return directRows(job, 'light').map(kept);
    const looked = fieldsLookedAt(filter, job.sort);
    if (looked === null) return this.run(job).map(({ row, text }) => kept([row, text]));
    const seen = this.apart.of(collection, looked);
    const parts = keptOf(collection, wholeFields([...looked]), seen);
    const found = this.run(job, seen.reading, (row) => parseEjson(parts(row)) as Document);
    return found.map(({ row, text }) => kept([row, text]));
  }

  documents(collection: Collection, filter: Document, options: FindOptions = {}): Document[] {
    return this.found(collection, filter, options).map(({ document }) => document);
  }

  found(collection: Collection, filter: Document, options: FindOptions = {}): Found[] {
    return this.run(this.job(collection, filter, options));
  }

  /** At most `most`: as many are looked at and no more. */
  count(collection: Collection, filter: Document, most = Infinity): number {
    const job = this.job(collection, filter, {});
    const { plan } = job;
    if (plan.kind === 'scan' && plan.trivial) return Math.min(collection.documents.count(), most);
    if (plan.kind === 'index' && plan.exact) {
      return plan.repeats
        ? countRows(plan, most)
        : rangesOf(plan).reduce((sum, range) => sum + countIn(plan.index, range, most - sum), 0);
    }
    let count = 0;
    for (const _ of isDirect(job) ? candidates(collection, plan, undefined, 'light') : this.matching(job)) {
      if (count >= most) break;
      count += 1;
    }
    return count;
  }

  plan(collection: Collection, filter: Document, sort: SortSpec, wanted?: number): Plan<IndexTable> {
    return choosePlan<IndexTable>({
      indexes: collection.indexes,
      filter,
      sort,
      ...(wanted === undefined ? {} : { wanted }),
      probe: (plan, cap) => {
        let count = 0;
        for (const range of rangesOf(plan)) {
          count += plan.index.countUpTo(range, cap - count);
          if (count >= cap) break;
        }
        return count;
      },
    });
  }

  private job(collection: Collection, filter: Document, options: FindOptions): Job {
    const { sort = [], skip = 0, limit = Infinity } = options;
    const plan = this.plan(collection, filter, sort, limit === Infinity ? undefined : skip + limit);
    const unbounded = plan.kind === 'index' && !plan.bounded && !plan.exact;
    const unindexed = (plan.kind === 'scan' && !plan.trivial) || unbounded;
    if (unindexed && collection.documents.hasMoreThan(SCAN_LIMIT))
      this.guard.scan(collection.name, filter, sort);
    return { collection, filter, sort, skip, limit, plan };
  }

  private run(job: Job, reading: Reading = 'whole', parse = parsed): Found[] {
    const { skip, limit, sort, filter, plan, collection } = job;
    const nearness = nearnessOf(filter);
    const ordered = !nearness && isOrdered(plan, sort);
    const found: Found[] = [];
    for (const next of this.matching(job, reading, parse)) {
      found.push(next);
      if (ordered && found.length >= skip + limit) break;
    }
    if (ordered) return skip === 0 ? found : found.slice(skip);
    if (found.length > SCAN_LIMIT && !nearness) this.guard.sort(collection.name, filter, sort);
    const result =
      nearness && sort.length === 0 ? byDistance(found, nearness) : sortedBy(found, documentOf, sort);
    return result.slice(skip, skip + limit);
  }

  private *matching(job: Job, reading: Reading = 'whole', parse = parsed): Generator<Found> {
    const { collection, filter, plan, sort } = job;
    const exact = isExact(plan);
    const matches = exact ? () => true : compileMatcher(filter);
    const mayMatch = exact ? null : textTest(filter);
    // Candidates that have to be checked drop out: some more than wanted are fetched at once.
    const wanted = isOrdered(plan, sort) ? wantedOf(job) : undefined;
    const expected = wanted === undefined || exact ? wanted : wanted * 2;
    for (const row of candidates(collection, plan, expected, reading)) {
      if (mayMatch !== null && !lacksValues(row[1]) && !mayMatch(row[1])) continue;
      const document = parse(row);
      if (matches(document)) yield { row: row[0], text: row[1], document };
    }
  }
}

function wantedOf({ skip, limit }: Job): number | undefined {
  return limit === Infinity ? undefined : skip + limit;
}

function parsed([, text]: DocumentRow): Document {
  return parseEjson(text) as Document;
}

/** Rows that need no check and no sorting. */
function directRows(job: Job, reading: Reading): DocumentRow[] {
  const { collection, plan, skip, limit } = job;
  const range = plan.kind === 'index' && !plan.repeats ? onlyRange(plan) : undefined;
  if (plan.kind === 'index' && range && limit !== Infinity)
    return plan.index.slice(range, plan.reverse, limit, skip, reading);
  const rows: DocumentRow[] = [];
  for (const row of candidates(collection, plan, wantedOf(job), reading)) {
    rows.push(row);
    if (rows.length >= skip + limit) break;
  }
  return rows.slice(skip);
}

/** Some fields of a row that was read without its large values: those are fetched when one of them is asked for. */
function keptOf(
  { documents }: Collection,
  fields: Kept,
  seen?: { count(isApart: boolean): void },
): (row: DocumentRow) => string {
  const keep = keeping(fields);
  return ([row, text]) => {
    const kept = keep(text);
    const isApart = lacksValues(kept);
    seen?.count(isApart);
    return isApart ? keep(documents.text(row)) : kept;
  };
}

function documentOf(found: Found): Document {
  return found.document;
}

function isExact(plan: Plan<IndexTable>): boolean {
  if (plan.kind === 'scan') return plan.trivial;
  return plan.kind === 'union' ? plan.plans.every((part) => part.exact) : plan.exact;
}

function isOrdered(plan: Plan<IndexTable>, sort: SortSpec): boolean {
  return sort.length === 0 || (plan.kind === 'index' && plan.sorted);
}

/** Nothing to check, nothing to sort: the candidates are the answer. */
function isDirect({ plan, sort }: Job): boolean {
  return isExact(plan) && isOrdered(plan, sort);
}

function countIn(index: IndexTable, range: Interval, most: number): number {
  return most === Infinity ? index.count(range) : index.countUpTo(range, most);
}

/** A document with an array stands in the index several times and counts once. */
function countRows(plan: IndexPlan<IndexTable>, most: number): number {
  const rows = new Set<number>();
  for (const range of rangesOf(plan)) {
    for (const row of plan.index.rows(range, most)) rows.add(row);
  }
  return Math.min(rows.size, most);
}

function onlyRange({ groups: [group, ...others] }: IndexPlan<IndexTable>): Interval | undefined {
  return others.length === 0 && group?.ranges.length === 1 ? group.ranges[0] : undefined;
}

function rangesOf(plan: IndexPlan<IndexTable>) {
  return plan.groups.flatMap((group) => group.ranges);
}

function byDistance(found: readonly Found[], { field, origin }: Nearness): Found[] {
  const measured = found.map((item) => ({ item, metres: distanceFrom(origin, item.document, field) }));
  return measured.sort((a, b) => a.metres - b.metres).map(({ item }) => item);
}
