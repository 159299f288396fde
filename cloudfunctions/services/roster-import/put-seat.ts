import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Seat } from '@shared/roster-import/roster';
import { addEntry, findEntry, saveEntry, type StaffEntryFields } from '../../store/staff-entries';
import { canonicalJson } from '../fingerprint';
import { followSeats } from '../members/follow-seats';
import { seatOfEntry } from './standing-roster';

/** Somebody else changing one seat five times in between is not two people, but a fault. */
const RETRIES = 5;

/** Makes one seat what the roster says, whoever sits there. Null: the row is gone, and with it the hat of who sat there. */
export async function putSeat(
  placeId: string,
  entryId: string,
  seat: Seat | null,
  now: number,
): Promise<Refusal | null> {
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const entry = await findEntry(placeId, entryId);
    if (!entry) {
      if (seat === null || (await addEntry(fieldsOf(placeId, seat)))) return null;
      continue;
    }
    const { openid } = entry;
    const there = entry.leftAt === undefined ? canonicalJson(seatOfEntry(entry)) : canonicalJson(null);
    const written = there === canonicalJson(seat) || (await saveEntry(entry, fieldsFor(entry, seat, now)));
    // Also where it was written before: what broke off may have left the person behind.
    if (written && openid !== undefined) await followSeats(placeId, openid);
    if (written) return null;
  }
  return refuse('busy', {});
}

function fieldsFor(entry: StaffEntryFields, seat: Seat | null, now: number): StaffEntryFields {
  if (seat !== null) return fieldsOf(entry.placeId, seat);
  const { placeId, entryId, membership, phoneHash, phoneTail } = entry;
  return { placeId, entryId, membership, phoneHash, phoneTail, leftAt: now };
}

function fieldsOf(placeId: string, { entryId, phoneHash, phoneTail, ...hat }: Seat): StaffEntryFields {
  return {
    placeId,
    entryId,
    membership: { ...hat, id: entryId, placeId },
    ...(phoneHash === undefined ? {} : { phoneHash, phoneTail }),
  };
}
