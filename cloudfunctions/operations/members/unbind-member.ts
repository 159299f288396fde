import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { eventOf } from '../../services/members/event-draft';
import { lastAdministratorRefusal } from '../../services/members/last-administrator';
import { seatDetailOf } from '../../services/members/seat-views';
import { ownPlace } from '../../services/places/own-place';

export const unbindMember: Handler<'unbindMember'> = async ({ entryId, reason, note }, call) => {
  const place = await ownPlace(call);
  const last = await lastAdministratorRefusal(place._id, entryId);
  if (last) return last;
  const data = { reason, ...(note ? { note } : {}) };
  const entry = await changeSeat(place._id, entryId, call, ({ openid, membership }) =>
    openid === undefined
      ? refuse('seat_free', {})
      : {
          change: { openid: undefined, seatedAt: undefined, lockedAt: undefined },
          events: [eventOf('unbound', membership, call, { data, who: openid })],
        },
  );
  return isRefusal(entry) ? entry : seatDetailOf(entry, place, call);
};
