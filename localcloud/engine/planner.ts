import type { Document } from './document';
import { branchesOf, withoutAlternatives, type Branch } from './filter-analysis';
import { planIndex } from './index-plan';
import type { IndexPlan, Plan, PlannableIndex, SortSpec } from './plan';

export interface PlanRequest<I extends PlannableIndex> {
  indexes: readonly I[];
  filter: Document;
  sort: SortSpec;
  /** Documents wanted from the front: skip + limit. */
  wanted?: number;
  /** Number of index entries in the plan's ranges, counted up to `cap`. */
  probe: (plan: IndexPlan<I>, cap: number) => number;
}

const PROBE_CAP = 200;

/** Chooses how to find the documents of a filter in the order of a sort. */
export function choosePlan<I extends PlannableIndex>(request: PlanRequest<I>): Plan<I> {
  const branches = branchesOf(request.filter);
  const plans = candidates(request, branches);
  const bounded = plans.filter((plan) => plan.bounded);
  if (bounded.length > 0) return cheapest(request, bounded);
  const union = branches.length > 1 ? unionOf(request, branches) : null;
  if (union) return { kind: 'union', plans: union };
  const ordered = plans.find((plan) => plan.sorted);
  if (ordered) return ordered;
  const empty = branches.every((branch) => branch.comparisons.length + branch.opaque.length === 0);
  return { kind: 'scan', trivial: empty && request.sort.length === 0 };
}

function candidates<I extends PlannableIndex>(
  { indexes, filter, sort }: PlanRequest<I>,
  branches: readonly Branch[],
): IndexPlan<I>[] {
  const plans: IndexPlan<I>[] = [];
  const single = branches.length > 1 ? [withoutAlternatives(filter)] : null;
  for (const index of indexes) {
    const plan = planIndex(index, branches, sort);
    if (plan) plans.push(plan);
    // At most so many documents: nothing is found with less, whatever the others would do.
    if (plan?.atMost !== undefined) break;
    const plain = single && !(plan?.bounded && plan.sorted) ? planIndex(index, single, sort) : null;
    if (plain) plans.push(plain);
  }
  return plans;
}

/** Without an index for the whole filter: each branch by the index that suits it, when there is one for every branch. */
function unionOf<I extends PlannableIndex>(
  request: PlanRequest<I>,
  branches: readonly Branch[],
): IndexPlan<I>[] | null {
  const plans = branches.map((branch) => {
    const own = request.indexes.map((index) => planIndex(index, [branch], []));
    const bounded = own.filter((plan): plan is IndexPlan<I> => plan !== null && plan.bounded);
    return bounded.length > 0 ? cheapest({ ...request, sort: [] }, bounded) : null;
  });
  return plans.every((plan): plan is IndexPlan<I> => plan !== null) ? plans : null;
}

function cheapest<I extends PlannableIndex>(
  request: PlanRequest<I>,
  plans: readonly IndexPlan<I>[],
): IndexPlan<I> {
  const point = plans.find((plan) => plan.atMost !== undefined);
  if (point) return point;
  const rivals = plans.filter((plan) => !plans.some((other) => other !== plan && beats(other, plan)));
  if (rivals.length < 2) return rivals[0] ?? plans[0]!;
  const costs = rivals.map((plan) => ({ plan, cost: costOf(plan, request) }));
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).plan;
}

/** At least as good in every respect and better in one; of equals the first wins. */
function beats(a: IndexPlan, b: IndexPlan): boolean {
  const covers = [...b.answered].every((field) => a.answered.has(field));
  if (!covers || Number(a.sorted) < Number(b.sorted) || Number(a.exact) < Number(b.exact)) return false;
  return a.answered.size > b.answered.size || (a.sorted && !b.sorted) || (a.exact && !b.exact);
}

function costOf<I extends PlannableIndex>(plan: IndexPlan<I>, request: PlanRequest<I>): number {
  const entries = request.probe(plan, PROBE_CAP);
  const { wanted } = request;
  if (!plan.sorted) return entries * 2;
  if (wanted === undefined) return entries;
  // A plan that must check its candidates looks at several for each one it finds.
  return Math.min(entries, plan.exact ? wanted : wanted * 10);
}
