import { scopeOf, type Membership } from '@shared/permission/roles';
import { putMember, removeMember } from '../../store/members';
import { seatsOf } from '../../store/staff-entries';

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
  const seats = await seatsOf(placeId, openid);
  return seats
    .filter(({ leftAt, lockedAt }) => leftAt === undefined && lockedAt === undefined)
    .sort((one, other) => (one._id < other._id ? -1 : 1))
    .map(({ membership }) => membership);
}

async function keep(placeId: string, openid: string, memberships: Membership[]): Promise<void> {
  const _id = `${placeId}:${openid}`;
  if (memberships.length === 0) return removeMember(_id);
  const scopes = [...new Set(memberships.map(scopeOf))];
  await putMember({ _id, openid, placeId, memberships, scopes });
}
