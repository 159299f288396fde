/** Absent facts are absent, not undefined: the stored item and the replayed one must be the same. */
export function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
