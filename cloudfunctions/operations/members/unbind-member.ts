import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { actorOf, eventOf } from '../../services/members/event-draft';
import { lastAdministratorRefusal } from '../../services/members/last-administrator';
import { seatDetailOf } from '../../services/members/seat-views';
import { endedWithSeat } from '../../services/members/stand-ins-left';
import { ownPlace } from '../../services/places/own-place';

export const unbindMember: Handler<'unbindMember'> = async ({ entryId, reason, note }, call) => {
  const place = await ownPlace(call);
  const last = await lastAdministratorRefusal(place._id, entryId);
  if (last) return last;
  const data = { reason, ...(note ? { note } : {}) };
  const entry = await changeSeat(place._id, entryId, call, (seat) => {
    const { openid, membership } = seat;
    if (openid === undefined) return refuse('seat_free', {});
    const { change, events } = endedWithSeat(seat, actorOf(call), call.now);
    return {
      change: { ...change, openid: undefined, seatedAt: undefined, lockedAt: undefined },
      events: [eventOf('unbound', membership, call, { data, who: openid }), ...events],
    };
  });
  return isRefusal(entry) ? entry : seatDetailOf(entry, place, call);
};
