/** One figure beside what it may be. */
export interface Check {
  what: string;
  value: number;
  /** As printed: ms, KB, ×. */
  unit: string;
  /** The most that it may be; absent: shown without a judgement. */
  budget?: number;
  /** What the platform costs by itself, measured in the same run: calls of the unmodified SDK, empty. */
  floor?: number;
  /** Why it is still above its budget, once somebody has looked; it stays broken. */
  reason?: string;
}

export type Verdict = 'ok' | 'kept by the hop' | 'OVER';

/**
 * A figure keeps to its budget. Where the platform alone, without any work of ours, costs more than that, what is ours must
 * keep to it: the budget is given for our work, and no release of the product can make the SDK cheaper.
 */
export function verdictOf({ value, budget, floor }: Check): Verdict {
  if (budget === undefined || value <= budget) return 'ok';
  const isOutOfReach = floor !== undefined && floor > budget;
  return isOutOfReach && value - floor <= budget ? 'kept by the hop' : 'OVER';
}

export const isBroken = (check: Check): boolean => verdictOf(check) === 'OVER';

/** 1 as soon as one budget is broken, or when nothing at all was held against one. */
export const exitCodeOf = (checks: readonly Check[]): 0 | 1 =>
  checks.some(isBroken) || !checks.some(({ budget }) => budget !== undefined) ? 1 : 0;
