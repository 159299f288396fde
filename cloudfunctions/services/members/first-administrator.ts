import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Membership } from '@shared/permission/roles';
import { addEntry } from '../../store/staff-entries';
import { isRefusal, type Call } from '../handler';
import { changeSeat } from './change-seat';
import { eventOf } from './event-draft';
import { settleSeat } from './settle';

/** One seat of a fixed name: of two who come at once one sits down. */
export async function seatAdministrator(membership: Membership, call: Call): Promise<Refusal | null> {
  const { session, now, context } = call;
  const { openid } = session;
  const { id: entryId, placeId, name, title } = membership;
  const began = eventOf('administrator_began', membership, call, {
    by: { openid, name, title },
    who: openid,
  });
  const fields = { placeId, entryId, membership };
  const seating = { openid, seatedAt: now, pending: [began], pendingAt: now };
  if (await addEntry(fields, seating)) {
    await settleSeat(context, placeId, entryId);
    return null;
  }
  const seated = await changeSeat(placeId, entryId, call, (entry) => {
    if (entry.openid === openid) return null;
    if (entry.openid !== undefined) return refuse('administrator_there', {});
    return { change: { membership, openid, seatedAt: now, lockedAt: undefined }, events: [began] };
  });
  return isRefusal(seated) ? seated : null;
}
