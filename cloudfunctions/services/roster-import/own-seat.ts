import type { Membership } from '@shared/permission/roles';
import type { RosterIssue, Seat } from '@shared/roster-import/roster';
import { SHEET_TITLE } from '@shared/roster-import/sheets';
import { ROLE_WORD } from '@shared/wording/roles';
import { ROSTER_WORDS as WORDS } from '@shared/wording/roster-import';
import type { StoredStaffEntry } from '../../store/staff-entries';
import type { SeatChange } from './seat-changes';

/** Whoever brings a roster in must be able to take it back: they do not take themselves out. */
export function ownSeatIssues(seats: readonly Seat[], { id, name, role }: Membership): RosterIssue[] {
  return seats.some((seat) => seat.entryId === id && seat.role === role)
    ? []
    : [{ sheet: SHEET_TITLE.staff, problem: WORDS.ownSeat(name) }];
}

/** What somebody may do is given to them by an invitation, not by a row: a seat with a person keeps its role. */
export function roleIssues(
  entries: readonly StoredStaffEntry[],
  changes: readonly SeatChange[],
): RosterIssue[] {
  const taken = new Set(entries.flatMap(({ entryId, openid }) => (openid === undefined ? [] : [entryId])));
  return changes.flatMap(({ entryId, before, after }) =>
    before && after && before.role !== after.role && taken.has(entryId)
      ? [{ sheet: SHEET_TITLE.staff, problem: WORDS.roleTaken(after.name, ROLE_WORD[before.role]) }]
      : [],
  );
}
