import type { MemberEventDraft } from '@shared/members/event';
import { BY_ITSELF_WORD } from '@shared/wording/members';
import { changeEntry, entriesToEnd, type StandIn, type StoredStaffEntry } from '../../store/staff-entries';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { settleSeat } from './settle';
import { isAhead } from './stand-in-views';
import { endOf, standInsKept } from './stand-ins-kept';

const PER_RUN = 20;

/** Nobody ends what ends by its day: it is written down, and both hear of it. */
export async function sweepStandIns(context: ServiceContext): Promise<number> {
  const now = context.runtime.now();
  const seats = await entriesToEnd(now, PER_RUN);
  for (const seat of seats) {
    const { standIns = [], pending = [], placeId, entryId } = seat;
    const over = standIns.filter((one) => one.endedAt === undefined && !isAhead(one, now));
    const ended = standIns.map((one) =>
      over.includes(one) ? { ...one, endedAt: endOf(one.untilDay) } : one,
    );
    const events = over.map((one) => overEvent(seat, one));
    const change = { ...standInsKept(ended, now), pending: [...pending, ...events], pendingAt: now };
    // Whoever changed it in between: the next minute looks again.
    if (await changeEntry(seat, change)) await settleSeat(context, placeId, entryId);
  }
  return seats.length;
}

function overEvent(seat: StoredStaffEntry, one: StandIn): MemberEventDraft {
  const { name, title, role } = seat.membership;
  const { id, name: other, openid, fromDay, untilDay } = one;
  return {
    key: derivedId('stand_in_over', seat._id, id),
    type: 'stand_in_over',
    at: endOf(untilDay),
    by: { openid: '', name: BY_ITSELF_WORD, title: '' },
    whom: { name, title, role },
    data: { other, fromDay, untilDay },
    who: seat.openid,
    other: openid,
  };
}
