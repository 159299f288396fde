import { refuse } from '@shared/error/catalogue';
import { DEPUTY_ROLES, isOneOf } from '@shared/permission/roles';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { actorOf, eventOf } from '../../services/members/event-draft';
import { apartRefusal } from '../../services/members/roles-apart';
import { seatDetailOf } from '../../services/members/seat-views';
import { endedWithSeat } from '../../services/members/stand-ins-left';
import { ownPlace } from '../../services/places/own-place';
import { findEntry } from '../../store/staff-entries';

export const transferMember: Handler<'transferMember'> = async ({ entryId, toEntryId, note }, call) => {
  const place = await ownPlace(call);
  const { openid: me } = call.session;
  const [from, to] = await Promise.all([findEntry(place._id, entryId), findEntry(place._id, toEntryId)]);
  if (!from || !to) return refuse('member_not_found', {});
  const { openid } = to;
  if (openid === undefined) return refuse('seat_free', {});
  if (openid === me) return refuse('invitation_is_yours', {});
  if (isOneOf(DEPUTY_ROLES, from.membership.role)) return refuse('seat_is_personal', {});
  const apart = await apartRefusal(from.membership, openid);
  if (apart) return apart;
  const { name } = to.membership;
  const entry = await changeSeat(place._id, entryId, call, (seat) => {
    if (seat.leftAt !== undefined) return refuse('seat_gone', {});
    // Sent twice: it is theirs by the first.
    if (seat.openid === openid) return seat._id === to._id ? refuse('seat_is_theirs', { name }) : null;
    if (seat.openid === undefined) return refuse('seat_free', {});
    const { change, events } = endedWithSeat(seat, actorOf(call), call.now);
    const data = { other: name, ...(note ? { note } : {}) };
    return {
      change: {
        ...change,
        openid,
        seatedAt: call.now,
        lockedAt: undefined,
        membership: { ...seat.membership, name },
      },
      events: [
        eventOf('transferred', seat.membership, call, { data, who: seat.openid, other: openid }),
        ...events,
      ],
    };
  });
  return isRefusal(entry) ? entry : seatDetailOf(entry, place, call);
};
