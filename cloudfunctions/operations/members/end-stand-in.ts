import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { eventOf } from '../../services/members/event-draft';
import { standInsKept } from '../../services/members/stand-ins-kept';
import { standInsAhead } from '../../services/members/stand-in-views';
import { actingMembership } from '../../services/session/hat';

export const endStandIn: Handler<'endStandIn'> = async ({ entryId: named, id }, call) => {
  const { session, now } = call;
  const hat = actingMembership(session);
  const entryId = named ?? hat.id;
  const others = hat.role !== 'administrator' && (entryId !== hat.id || hat.for !== undefined);
  if (others) return refuse('member_not_found', {});
  const entry = await changeSeat(hat.placeId, entryId, call, (seat) => {
    const one = standInsAhead(seat, now).find((each) => each.id === id);
    if (!one) return refuse('stand_in_not_found', {});
    const standIns = (seat.standIns ?? []).map((each) => (each.id === id ? { ...each, endedAt: now } : each));
    const { name: other, fromDay, untilDay, openid } = one;
    const data = { other, fromDay, untilDay };
    return {
      change: standInsKept(standIns, now),
      events: [eventOf('stand_in_ended', seat.membership, call, { data, who: seat.openid, other: openid })],
    };
  });
  return isRefusal(entry) ? entry : { ended: true as const };
};
