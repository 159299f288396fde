/** A choice of a few, the limit always among them: beyond five, steps that a clerk would ask for. */
export function amountsUpTo(limit: number): number[] {
  if (limit <= 5) return Array.from({ length: limit }, (_, index) => index + 1);
  return [...new Set([2, 3, 5, 7, 10, 15, 20, 30, limit])].filter((amount) => amount <= limit);
}
