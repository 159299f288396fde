import type { Membership } from '@shared/permission/roles';
import type { RosterIssue, Seat } from '@shared/roster-import/roster';
import { SHEET_TITLE } from '@shared/roster-import/sheets';
import { ROSTER_WORDS as WORDS } from '@shared/wording/roster-import';

/** Whoever brings a roster in must be able to take it back: they do not take themselves out. */
export function ownSeatIssues(seats: readonly Seat[], { id, name, role }: Membership): RosterIssue[] {
  return seats.some((seat) => seat.entryId === id && seat.role === role)
    ? []
    : [{ sheet: SHEET_TITLE.staff, problem: WORDS.ownSeat(name) }];
}
