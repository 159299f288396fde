import { addDays, momentOf } from '@shared/common/shanghai';
import { scopeOf, type Membership } from '@shared/permission/roles';
import { putMember, removeMember } from '../../store/members';
import { seatsOf, seatsStoodInBy, type StandIn, type StoredStaffEntry } from '../../store/staff-entries';

/** Two who change one person's seats at once: whoever writes last has looked once more. */
const LOOKS_MAX = 5;

/**
 * Makes a person's document in `members` what their seats say. May be repeated at any time, and by anybody: it reads
 * again after it has written, so that what it leaves is never older than the seats.
 */
export async function followSeats(placeId: string, openid: string): Promise<void> {
  let written: string | null = null;
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const hats = await hatsOf(placeId, openid);
    const now = JSON.stringify(hats);
    if (now === written) return;
    await keep(placeId, openid, hats);
    written = now;
  }
}

async function hatsOf(placeId: string, openid: string): Promise<Membership[]> {
  const [seats, stoodIn] = await Promise.all([seatsOf(placeId, openid), seatsStoodInBy(placeId, openid)]);
  const own = seats.filter(isOpen).sort(byId);
  const from = new Set(own.map(({ entryId }) => entryId));
  const instead = stoodIn
    .filter((seat) => isOpen(seat) && seat.openid !== undefined)
    .sort(byId)
    .flatMap((seat) =>
      (seat.standIns ?? [])
        .filter((one) => one.openid === openid && one.endedAt === undefined && from.has(one.entryId))
        .map((one) => hatInstead(seat, one)),
    );
  return [...own.map(({ membership }) => membership), ...instead];
}

const isOpen = ({ leftAt, lockedAt }: StoredStaffEntry) => leftAt === undefined && lockedAt === undefined;

const byId = (one: StoredStaffEntry, other: StoredStaffEntry) => (one._id < other._id ? -1 : 1);

/** The absent one's hat, under the name of whoever wears it. */
const hatInstead = ({ membership }: StoredStaffEntry, { name, fromDay, untilDay }: StandIn): Membership => ({
  ...membership,
  name,
  for: membership.name,
  from: momentOf(fromDay, MIDNIGHT),
  until: momentOf(addDays(untilDay, 1), MIDNIGHT),
});

const MIDNIGHT = '00:00';

async function keep(placeId: string, openid: string, memberships: Membership[]): Promise<void> {
  const _id = `${placeId}:${openid}`;
  if (memberships.length === 0) return removeMember(_id);
  const scopes = [...new Set(memberships.map(scopeOf))];
  await putMember({ _id, openid, placeId, memberships, scopes });
}
