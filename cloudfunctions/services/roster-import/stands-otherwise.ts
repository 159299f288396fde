import type { RosterState, Seat } from '@shared/roster-import/roster';
import { SHEET_TITLE } from '@shared/roster-import/sheets';
import { ROSTER_WORDS as WORDS } from '@shared/wording/roster-import';
import { canonicalJson } from '../fingerprint';

const inAnyOrder = (rows: readonly object[]): string => canonicalJson(rows.map(canonicalJson).sort());

/** What beside the place's own lists is not as expected, in words; null where all is. */
export function standsOtherwise(
  now: RosterState,
  expected: Pick<RosterState, 'routes' | 'days'>,
  seats: readonly { entryId: string; seat: Seat | null }[],
): string | null {
  if (inAnyOrder(now.routes) !== inAnyOrder(expected.routes)) return SHEET_TITLE.routes;
  if (inAnyOrder(now.days) !== inAnyOrder(expected.days)) return SHEET_TITLE.calendar;
  const there = new Map(now.seats.map((seat) => [seat.entryId, seat]));
  const other = seats.find(
    ({ entryId, seat }) => canonicalJson(there.get(entryId) ?? null) !== canonicalJson(seat),
  );
  if (!other) return null;
  return WORDS.theSeat((there.get(other.entryId) ?? other.seat)?.name ?? '');
}
