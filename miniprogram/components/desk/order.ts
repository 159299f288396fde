/** Which one follows when `no` has left the list: the next that is still there, else the one before, else the first. */
export function nextAfter(no: string, before: readonly string[], now: readonly string[]): string | null {
  const at = before.indexOf(no);
  const still = (one: string) => now.includes(one);
  const below = before.slice(at + 1).find(still);
  const above = before.slice(0, Math.max(at, 0)).reverse().find(still);
  return below ?? above ?? now[0] ?? null;
}

/** One up or down; the ends hold, and from nowhere one begins at the top. */
export function stepFrom(no: string | null, by: 1 | -1, nos: readonly string[]): string | null {
  const at = no === null ? -1 : nos.indexOf(no);
  if (at === -1) return nos[0] ?? null;
  return nos[Math.min(Math.max(at + by, 0), nos.length - 1)] ?? null;
}
