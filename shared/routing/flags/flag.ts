export const FLAG_KINDS = [
  'boilerplate',
  'near_identical',
  'off_the_question',
  'promise_without_date',
  'refusal_without_basis',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** Something that a reviewer may want to look at. Never a score, never in the way: it may be wrong, and then is waved off. */
export interface ReplyFlag {
  kind: FlagKind;
  /** The sentence concerned; absent where it is the whole. */
  from?: number;
  to?: number;
  /** Near-identical: to so many replies to other people. */
  others?: number;
}
