import { BSONRegExp, ObjectId } from 'bson';
import { isOperatorObject, isPlainObject, type Document } from './document';

export type Operator = 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'prefix';

/** A condition that an index can answer: the field is one of the values, or within a bound of the value's type. */
export interface Comparison {
  field: string;
  operator: Operator;
  /** For `in` the values (one value = equality); otherwise exactly one. */
  values: readonly unknown[];
}

/** One way to satisfy a filter: all comparisons hold, and also the rest that no index can answer. */
export interface Branch {
  comparisons: readonly Comparison[];
  /** Fields whose conditions need the document itself; non-empty means that candidates must be checked. */
  opaque: readonly string[];
}

const MAX_BRANCHES = 64;

const TRUE: Branch = { comparisons: [], opaque: [] };

/**
 * The filter as an "or" of branches (disjunctive normal form): `$and` is flattened and `$or` multiplied out, so that
 * `{ unit: u, $or: [{ at: { $lt: t } }, { at: t, _id: { $lt: i } }] }` becomes two ranges of one index.
 */
export function branchesOf(filter: Document): readonly Branch[] {
  let branches: readonly Branch[] = [TRUE];
  for (const [key, condition] of Object.entries(filter)) {
    branches = product(branches, conditionBranches(key, condition));
  }
  return branches;
}

/** The filter with every `$or` left to the check of the documents: one branch. */
export function withoutAlternatives(filter: Document): Branch {
  const parts = Object.entries(filter).map(([key, condition]): Branch => {
    if (key === '$and' && isFilterList(condition))
      return condition.map(withoutAlternatives).reduce(both, TRUE);
    const branches = conditionBranches(key, condition);
    return branches.length === 1 ? branches[0]! : { comparisons: [], opaque: [key] };
  });
  return parts.reduce(both, TRUE);
}

function conditionBranches(key: string, condition: unknown): readonly Branch[] {
  if (key === '$and' && isFilterList(condition)) {
    return condition.map(branchesOf).reduce(product, [TRUE]);
  }
  if (key === '$or' && isFilterList(condition)) {
    const alternatives = condition.flatMap(branchesOf);
    return alternatives.length <= MAX_BRANCHES ? alternatives : [{ comparisons: [], opaque: [key] }];
  }
  if (key.startsWith('$')) return [{ comparisons: [], opaque: [key] }];
  return [fieldBranch(key, condition)];
}

function fieldBranch(field: string, condition: unknown): Branch {
  if (!isOperatorObject(condition)) {
    const regexPrefix = condition instanceof BSONRegExp ? literalPrefix(condition) : undefined;
    if (regexPrefix !== undefined) {
      return { comparisons: [{ field, operator: 'prefix', values: [regexPrefix] }], opaque: [field] };
    }
    return isPoint(condition)
      ? { comparisons: [{ field, operator: 'in', values: [condition] }], opaque: [] }
      : { comparisons: [], opaque: [field] };
  }
  const comparisons: Comparison[] = [];
  let opaque = false;
  for (const [operator, value] of Object.entries(condition)) {
    if (operator === '$eq' && isPoint(value)) comparisons.push({ field, operator: 'in', values: [value] });
    else if (operator === '$in' && Array.isArray(value) && value.every(isPoint)) {
      comparisons.push({ field, operator: 'in', values: value });
    } else if (isRangeOperator(operator) && isScalar(value)) {
      comparisons.push({ field, operator: RANGE[operator], values: [value] });
    } else if (!(operator === '$exists' && field === '_id' && value === true)) opaque = true;
  }
  return { comparisons, opaque: opaque ? [field] : [] };
}

function both(a: Branch, b: Branch): Branch {
  if (a === TRUE) return b;
  return { comparisons: [...a.comparisons, ...b.comparisons], opaque: [...a.opaque, ...b.opaque] };
}

function product(left: readonly Branch[], right: readonly Branch[]): readonly Branch[] {
  if (left.length * right.length > MAX_BRANCHES) {
    const dropped = right.flatMap((branch) => [...branch.comparisons.map((c) => c.field), ...branch.opaque]);
    return left.map((branch) => both(branch, { comparisons: [], opaque: dropped }));
  }
  return left.flatMap((a) => right.map((b) => both(a, b)));
}

const RANGE = { $gt: 'gt', $gte: 'gte', $lt: 'lt', $lte: 'lte' } as const;

function isRangeOperator(operator: string): operator is keyof typeof RANGE {
  return operator in RANGE;
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return value === value;
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  return value instanceof Date || value instanceof ObjectId;
}

function isPoint(value: unknown): boolean {
  return value === null || isScalar(value);
}

function isFilterList(value: unknown): value is Document[] {
  return Array.isArray(value) && value.length > 0 && value.every(isPlainObject);
}

/** `^abc` without options matches only texts that start with abc. */
function literalPrefix(regex: BSONRegExp): string | undefined {
  if (regex.options !== '') return undefined;
  const literal = /^\^([^\\^$.|?*+()[\]{}]+)/.exec(regex.pattern)?.[1];
  if (literal === undefined || regex.pattern.includes('|')) return undefined;
  // A quantifier behind the literal makes its last character optional.
  const quantified = /^[?*{]/.test(regex.pattern.slice(1 + literal.length));
  const prefix = quantified ? [...literal].slice(0, -1).join('') : literal;
  return prefix === '' ? undefined : prefix;
}
