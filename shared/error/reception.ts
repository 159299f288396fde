import type { ReceptionState } from '../reception/session';

/** Refusals around reception days. */
export interface ReceptionErrors {
  /** Not there, or not theirs. */
  reception_not_found: Record<string, never>;
  /** Called off or closed. */
  reception_settled: { state: ReceptionState };
  reception_not_yet: { day: string };
  reception_full: { maximum: number };
  reception_reason_required: Record<string, never>;
  reception_hours_wrong: Record<string, never>;
  slot_unknown: { at: string };
  slot_taken: { at: string };
  booked_already: { at: string };
  booking_not_found: Record<string, never>;
}
