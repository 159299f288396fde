import type { MemberActor, MemberEventDraft } from '@shared/members/event';
import {
  changeEntry,
  findEntry,
  seatsStoodInBy,
  type StandIn,
  type StoredStaffEntry,
} from '../../store/staff-entries';
import { derivedId } from '../fingerprint';
import { isAhead } from './stand-in-views';
import { standInsKept } from './stand-ins-kept';

/** What a seat keeps and what is written down when some of its stand-ins end before their day. */
function ended(seat: StoredStaffEntry, over: readonly StandIn[], by: MemberActor, now: number) {
  const { _id, standIns = [], membership } = seat;
  const { name, title, role } = membership;
  const events = over.map(({ id, name: other, openid, fromDay, untilDay }): MemberEventDraft => ({
    key: derivedId('stand_in_left', _id, id),
    type: 'stand_in_ended',
    at: now,
    by,
    whom: { name, title, role },
    data: { other, fromDay, untilDay },
    other: openid,
  }));
  const kept = standIns.map((one) => (over.includes(one) ? { ...one, endedAt: now } : one));
  return { change: over.length === 0 ? {} : standInsKept(kept, now), events };
}

/** The absent one goes: whoever comes after them is not away. They themselves hear that they have left. */
export const endedWithSeat = (seat: StoredStaffEntry, by: MemberActor, now: number) =>
  ended(
    seat,
    (seat.standIns ?? []).filter((one) => isAhead(one, now)),
    by,
    now,
  );

const TRIED = 4;

/** Whoever stood in from this seat has left it: the seats for which they did, each with what is to be told of it. */
export async function endStandInsFrom(
  placeId: string,
  entryId: string,
  { who, by, at }: Pick<MemberEventDraft, 'who' | 'by' | 'at'>,
): Promise<string[]> {
  if (who === undefined) return [];
  const from = (one: StandIn) => one.entryId === entryId && one.openid === who && isAhead(one, at);
  const changed: string[] = [];
  for (const seat of await seatsStoodInBy(placeId, who))
    if (await endIn(seat, from, by, at)) changed.push(seat.entryId);
  return changed;
}

async function endIn(
  { placeId, entryId }: StoredStaffEntry,
  isOver: (one: StandIn) => boolean,
  by: MemberActor,
  at: number,
): Promise<boolean> {
  for (let tried = 0; tried < TRIED; tried += 1) {
    const seat = await findEntry(placeId, entryId);
    const over = (seat?.standIns ?? []).filter(isOver);
    if (seat === null || over.length === 0) return false;
    const { change, events } = ended(seat, over, by, at);
    const told = events.map((event) => ({ ...event, who: seat.openid }));
    const pending = [...(seat.pending ?? []), ...told];
    if (await changeEntry(seat, { ...change, pending, pendingAt: at })) return true;
  }
  throw new Error(`seat ${entryId} is being changed by others`);
}
