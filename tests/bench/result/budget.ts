/** One figure beside what it may be. */
export interface Check {
  what: string;
  value: number;
  /** As printed: ms, KB, ×. */
  unit: string;
  /** The most that it may be; absent: shown without a judgement. */
  budget?: number;
  /** Why it is still above its budget, once somebody has looked; it stays broken. */
  reason?: string;
}

export const isBroken = ({ value, budget }: Check): boolean => budget !== undefined && !(value <= budget);

/** 1 as soon as one budget is broken, or when nothing at all was held against one. */
export const exitCodeOf = (checks: readonly Check[]): 0 | 1 =>
  checks.some(isBroken) || !checks.some(({ budget }) => budget !== undefined) ? 1 : 0;
