import type { Seat } from '@shared/roster-import/roster';
import { canonicalJson } from '../fingerprint';

/** One seat that an import makes otherwise; null: it is not there. */
export interface SeatChange {
  entryId: string;
  before: Seat | null;
  after: Seat | null;
}

export function seatChanges(before: readonly Seat[], after: readonly Seat[]): SeatChange[] {
  const was = new Map(before.map((seat) => [seat.entryId, seat]));
  const is = new Map(after.map((seat) => [seat.entryId, seat]));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((entryId) => {
    const change = { entryId, before: was.get(entryId) ?? null, after: is.get(entryId) ?? null };
    return canonicalJson(change.before) === canonicalJson(change.after) ? [] : [change];
  });
}
