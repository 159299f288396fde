import type { MemberEventDraft, MemberEventType } from '@shared/members/event';
import { clearPending, findEntry, pendingEntries, type StoredStaffEntry } from '../../store/staff-entries';
import type { ServiceContext } from '../context';
import { followSeats } from './follow-seats';
import { recordMemberEvent } from './record';
import { endStandInsFrom } from './stand-ins-left';
import { tellOf } from './tell';

/** Somebody sits there no more, and stands in for nobody from there. */
const LEAVES: readonly MemberEventType[] = ['unbound', 'transferred'];

/**
 * Carries out what was written with the change of a seat: who may act follows first, then the record, then both sides are
 * told. Each can be repeated; what this call does not come to is the timer's.
 */
export async function settleSeat(
  context: ServiceContext,
  placeId: string,
  entryId: string,
): Promise<StoredStaffEntry | null> {
  const entry = await findEntry(placeId, entryId);
  if (!entry?.pending) return entry;
  for (const draft of entry.pending) await carryOut(context, entry, draft);
  for (const draft of entry.pending)
    for (const other of LEAVES.includes(draft.type) ? await endStandInsFrom(placeId, entryId, draft) : [])
      await settleSeat(context, placeId, other);
  await clearPending(entry);
  return entry;
}

async function carryOut(
  context: ServiceContext,
  { placeId, entryId, standsIn = [] }: StoredStaffEntry,
  draft: MemberEventDraft,
): Promise<void> {
  for (const openid of new Set([draft.who, draft.other, ...standsIn])) {
    if (openid === undefined) continue;
    await followSeats(placeId, openid);
    context.directory.forgetPerson(openid);
  }
  context.directory.forgetScopes();
  await recordMemberEvent(placeId, entryId, draft);
  await tellOf(context, { placeId, entryId }, draft);
}

const LEFT_FOR_MS = 60_000;
const PER_RUN = 20;

/** What a call did not come to. */
export async function sweepSeats(context: ServiceContext): Promise<number> {
  const left = await pendingEntries(context.runtime.now() - LEFT_FOR_MS, PER_RUN);
  for (const { placeId, entryId } of left) await settleSeat(context, placeId, entryId);
  return left.length;
}
