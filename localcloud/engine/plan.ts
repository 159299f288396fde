import type { Interval } from './bounds';
import type { KeyField } from './index-keys';

export type SortSpec = ReadonlyArray<readonly [field: string, direction: 1 | -1]>;

/** What the planner has to know of an index; `_id_` describes itself the same way. */
export interface PlannableIndex {
  readonly name: string;
  readonly fields: readonly KeyField[];
  readonly unique: boolean;
  /** Bit per field: some document has, or once had, an array there. */
  readonly multikey: number;
}

/** Ranges that share the first components of their keys; within a group, key order is the order of the sort. */
export interface RangeGroup {
  /** Length of the shared components, bytes. */
  prefixLength: number;
  /** Disjoint, ascending. */
  ranges: readonly Interval[];
}

export interface IndexPlan<I extends PlannableIndex = PlannableIndex> {
  kind: 'index';
  index: I;
  groups: readonly RangeGroup[];
  /** The scan yields the documents in the order asked for (or no order was asked for). */
  sorted: boolean;
  reverse: boolean;
  /** Every document in the ranges satisfies the filter. */
  exact: boolean;
  /** Every branch of the filter narrows the scan. */
  bounded: boolean;
  /** A document can turn up more than once. */
  repeats: boolean;
  /** Fields of the filter that the ranges answer. */
  answered: ReadonlySet<string>;
  /** At most this many documents can match, when a unique index says so. */
  atMost?: number;
}

/** Different branches of an `$or`, each by its own index. */
export interface UnionPlan<I extends PlannableIndex = PlannableIndex> {
  kind: 'union';
  plans: readonly IndexPlan<I>[];
}

export interface ScanPlan {
  kind: 'scan';
  /** Nothing to check and nothing to sort. */
  trivial: boolean;
}

export type Plan<I extends PlannableIndex = PlannableIndex> = IndexPlan<I> | UnionPlan<I> | ScanPlan;
