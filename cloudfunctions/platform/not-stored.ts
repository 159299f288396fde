/**
 * The data cannot be written just now, for whatever they are: there is no room, or the disk refuses. [U] The words are the local
 * cloud's; what an environment answers that has used up its room nobody has seen, and an answer that is not known is `internal`.
 */
export const isNotStored = (error: unknown): boolean =>
  error instanceof Error &&
  (/\[Resource(Insufficient|Unavailable)\.(DiskFull|ReadOnly|Damaged|DiskFailing)\]/.test(error.message) ||
    isNotStored(error.cause));
