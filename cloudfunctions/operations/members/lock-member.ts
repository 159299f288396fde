import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { eventOf } from '../../services/members/event-draft';
import { lastAdministratorRefusal } from '../../services/members/last-administrator';
import { seatDetailOf } from '../../services/members/seat-views';
import { ownPlace } from '../../services/places/own-place';

export const lockMember: Handler<'lockMember'> = async ({ entryId, locked, note }, call) => {
  const place = await ownPlace(call);
  const last = locked ? await lastAdministratorRefusal(place._id, entryId) : null;
  if (last) return last;
  const entry = await changeSeat(place._id, entryId, call, ({ openid, lockedAt, membership }) => {
    if (openid === undefined) return refuse('seat_free', {});
    if (locked === (lockedAt !== undefined)) return null;
    const data = note ? { note } : {};
    return {
      change: { lockedAt: locked ? call.now : undefined },
      events: [eventOf(locked ? 'locked' : 'unlocked', membership, call, { data, who: openid })],
    };
  });
  return isRefusal(entry) ? entry : seatDetailOf(entry, place, call);
};
