import type { MemberEventDraft } from '@shared/members/event';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { changeEntry, findEntry, type StoredStaffEntry } from '../../store/staff-entries';
import { isRefusal, type Call } from '../handler';
import { settleSeat } from './settle';

const TRIED = 4;
const KEYS_KEPT = 9;

type Change = Parameters<typeof changeEntry>[1];

/** What becomes of a seat as it is now, and what is written down of it. Null: that has been done already. */
export type Decide = (
  entry: StoredStaffEntry,
) => { change: Change; events: readonly MemberEventDraft[] } | Refusal | null;

/**
 * Reads, decides, writes if nobody was faster, and carries out what follows. The events lie in the same write as the
 * change, so that none of the two can be there without the other.
 */
export async function changeSeat(
  placeId: string,
  entryId: string,
  { context, now, key }: Call,
  decide: Decide,
): Promise<StoredStaffEntry | Refusal> {
  for (let tried = 0; tried < TRIED; tried += 1) {
    const entry = await findEntry(placeId, entryId);
    if (!entry) return refuse('member_not_found', {});
    const decided = entry.keys?.includes(key) ? null : decide(entry);
    if (decided !== null && isRefusal(decided)) return decided;
    if (decided !== null) {
      const pending = [...(entry.pending ?? []), ...decided.events];
      const keys = [...(entry.keys ?? []).slice(-KEYS_KEPT), key];
      if (!(await changeEntry(entry, { ...decided.change, keys, pending, pendingAt: now }))) continue;
    }
    await settleSeat(context, placeId, entryId);
    return (await findEntry(placeId, entryId)) ?? entry;
  }
  return refuse('busy', {});
}
