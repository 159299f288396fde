import type { SeatFace, SeatCommand, SeatDetail, SeatRow, MemberEventView } from '@shared/members/views';
import { DEPUTY_ROLES, isOneOf } from '@shared/permission/roles';
import { memberEvents, type StoredMemberEvent } from '../../store/member-events';
import type { StoredPlace } from '../../store/places';
import type { StoredStaffEntry } from '../../store/staff-entries';
import { standInViewsOf } from './stand-in-views';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';

const HISTORY_SHOWN = 20;

const invitationOut = ({ invitation, openid }: StoredStaffEntry, now: number) =>
  openid === undefined &&
  invitation !== undefined &&
  invitation.usedBy === undefined &&
  invitation.revokedAt === undefined &&
  now < invitation.expiresAt
    ? invitation
    : undefined;

function faceOf(entry: StoredStaffEntry, now: number): SeatFace {
  if (entry.openid !== undefined) return entry.lockedAt === undefined ? 'in' : 'locked';
  return invitationOut(entry, now) ? 'invited' : 'free';
}

export function seatRowOf(entry: StoredStaffEntry, now: number): SeatRow {
  const { entryId, membership, seatedAt, phoneTail } = entry;
  const { name, title, role } = membership;
  const face = faceOf(entry, now);
  return {
    entryId,
    name,
    title,
    role,
    face,
    invitedUntil: invitationOut(entry, now)?.expiresAt,
    // 0: it was so when the place was set up.
    since: seatedAt === 0 ? undefined : seatedAt,
    phoneTail,
  };
}

export async function seatDetailOf(
  entry: StoredStaffEntry,
  place: StoredPlace,
  call: Call,
): Promise<SeatDetail> {
  const { now } = call;
  const out = invitationOut(entry, now);
  const events = await memberEvents({ seat: entry._id }, undefined, HISTORY_SHOWN);
  const asked = place.config.members.phoneCheck;
  return {
    ...seatRowOf(entry, now),
    invitation: out && { at: out.at, expiresAt: out.expiresAt, by: out.by.name },
    phone: !asked ? 'not_asked' : entry.phoneHash === undefined ? 'missing' : 'asked',
    can: commandsFor(entry, call),
    standIns: standInViewsOf(entry, now),
    history: events.map(memberEventViewOf),
  };
}

function commandsFor(entry: StoredStaffEntry, { session, now }: Call): SeatCommand[] {
  const keeps = actingMembership(session).role === 'administrator';
  if (entry.leftAt !== undefined) return [];
  if (entry.openid === undefined) {
    if (!keeps) return [];
    return invitationOut(entry, now) ? ['invite', 'revoke'] : ['invite'];
  }
  const moves: SeatCommand[] =
    isOneOf(DEPUTY_ROLES, entry.membership.role) || !keeps ? [] : ['transfer', 'stand_in'];
  return ['unbind', entry.lockedAt === undefined ? 'lock' : 'unlock', ...moves];
}

export const memberEventViewOf = ({ seq, at, type, by, whom, data }: StoredMemberEvent): MemberEventView => ({
  seq,
  at,
  type,
  by: { name: by.name, title: by.title },
  whom,
  data,
});
