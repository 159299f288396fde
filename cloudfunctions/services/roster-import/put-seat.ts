import { refuse, type Refusal } from '@shared/error/catalogue';
import type { MemberEventDraft } from '@shared/members/event';
import type { Seat } from '@shared/roster-import/roster';
import {
  addEntry,
  changeEntry,
  findEntry,
  type StaffEntryFields,
  type StoredStaffEntry,
} from '../../store/staff-entries';
import { canonicalJson } from '../fingerprint';
import type { Call } from '../handler';
import { actorOf, eventOf } from '../members/event-draft';
import { followSeats } from '../members/follow-seats';
import { settleSeat } from '../members/settle';
import { endedWithSeat } from '../members/stand-ins-left';
import { seatOfEntry } from './standing-roster';

/** Somebody else changing one seat five times in between is not two people, but a fault. */
const RETRIES = 5;
const STAYS = { change: {}, events: [] };

/**
 * Makes one seat what the roster says, whoever sits there. Null: the row is gone, and with it the hat of who sat there,
 * which is written down and told as any other leaving.
 */
export async function putSeat(
  placeId: string,
  { entryId, to, why }: { entryId: string; to: Seat | null; why: string },
  call: Call,
): Promise<Refusal | null> {
  const { context, now } = call;
  for (let attempt = 0; attempt <= RETRIES; attempt += 1) {
    const entry = await findEntry(placeId, entryId);
    if (!entry) {
      if (to === null || (await addEntry(fieldsOf(placeId, to)))) return null;
      continue;
    }
    const there = entry.leftAt === undefined ? seatOfEntry(entry) : null;
    if (canonicalJson(there) !== canonicalJson(to)) {
      const fields = to === null ? { leftAt: now } : withGaps(fieldsOf(placeId, to));
      const left = there !== null && to === null ? endedWithSeat(entry, actorOf(call), now) : STAYS;
      const events = [...comesOrGoes(entry, { there, to, why }, call), ...left.events];
      const pending = [...(entry.pending ?? []), ...events];
      const told = pending.length === 0 ? {} : { pending, pendingAt: now };
      if (!(await changeEntry(entry, { ...left.change, ...fields, ...told }))) continue;
    }
    // Also where it was written before: what broke off may have left the person behind.
    await settleSeat(context, placeId, entryId);
    if (entry.openid !== undefined) {
      await followSeats(placeId, entry.openid);
      context.directory.forgetPerson(entry.openid);
    }
    return null;
  }
  return refuse('busy', {});
}

function comesOrGoes(
  { openid, membership }: StoredStaffEntry,
  { there, to, why }: { there: Seat | null; to: Seat | null; why: string },
  call: Call,
): MemberEventDraft[] {
  if (openid === undefined || (there === null) === (to === null)) return [];
  const data = to === null ? { reason: 'left' as const, note: why } : { note: why };
  return [eventOf(to === null ? 'unbound' : 'joined', membership, call, { data, who: openid })];
}

function fieldsOf(placeId: string, { entryId, phoneHash, phoneTail, ...hat }: Seat): StaffEntryFields {
  return {
    placeId,
    entryId,
    membership: { ...hat, id: entryId, placeId },
    ...(phoneHash === undefined ? {} : { phoneHash, phoneTail }),
  };
}

/** What the roster does not say of a seat any more, it shall not have. */
const withGaps = ({ membership, phoneHash, phoneTail }: StaffEntryFields) => ({
  membership,
  phoneHash,
  phoneTail,
  leftAt: undefined,
});
