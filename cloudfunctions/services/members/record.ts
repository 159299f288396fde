import type { MemberEvent, MemberEventDraft } from '@shared/members/event';
import {
  addMemberEvent,
  memberEventId,
  memberEventOfKey,
  memberEvents,
  type StoredMemberEvent,
} from '../../store/member-events';
import { entryKey } from '../../store/staff-entries';
import { canonicalJson, sha256 } from '../fingerprint';

/** Of so many who write at once each finds its place. */
const TRIED = 50;

/** Writes it into the chain of the place, once. */
export async function recordMemberEvent(
  placeId: string,
  entryId: string,
  draft: MemberEventDraft,
): Promise<void> {
  for (let tried = 0; tried < TRIED; tried += 1) {
    if (await memberEventOfKey(draft.key)) return;
    const [last] = await memberEvents({ placeId }, undefined, 1);
    const seq = (last?.seq ?? 0) + 1;
    const unsealed = { ...draft, placeId, entryId, seq, prev: last?.hash ?? '' };
    const event: MemberEvent = { ...unsealed, hash: hashOf(unsealed) };
    const _id = memberEventId(placeId, seq);
    if (await addMemberEvent({ ...event, _id, seat: entryKey(placeId, entryId) })) return;
  }
  throw new Error(`an event of ${placeId} found no place in its chain`);
}

function hashOf(event: Omit<MemberEvent, 'hash'>): string {
  return sha256(canonicalJson(event));
}

/** The first, from the oldest, that does not fit what was written before it; null when all do. */
export function brokenAt(events: readonly StoredMemberEvent[]): number | null {
  let prev: string | null = null;
  for (const { _id, seat: _seat, hash, ...rest } of events) {
    if ((prev !== null && rest.prev !== prev) || hashOf(rest) !== hash) return rest.seq;
    prev = hash;
  }
  return null;
}
