import { refuse } from '@shared/error/catalogue';
import { derivedId } from '../../services/fingerprint';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { eventOf } from '../../services/members/event-draft';
import { apartRefusal } from '../../services/members/roles-apart';
import { daysRefusal, standInRefusal } from '../../services/members/stand-in-refusal';
import { standInsKept } from '../../services/members/stand-ins-kept';
import { standInViewsOf } from '../../services/members/stand-in-views';
import { actingMembership } from '../../services/session/hat';
import { findEntry, type StandIn } from '../../store/staff-entries';

/** Those that are over are forgotten, but for the last few. */
const KEPT = 20;

export const setStandIn: Handler<'setStandIn'> = async (input, call) => {
  const { session, now, key } = call;
  const hat = actingMembership(session);
  const { placeId } = hat;
  const { standInEntryId, fromDay, untilDay, note, entryId = hat.id } = input;
  const anybody = hat.role === 'administrator';
  // Whoever stands in for somebody hands nothing on, and nobody but an administrator speaks for others.
  if (!anybody && (entryId !== hat.id || hat.for !== undefined)) return refuse('member_not_found', {});
  const [absent, standIn] = await Promise.all([
    findEntry(placeId, entryId),
    findEntry(placeId, standInEntryId),
  ]);
  if (!absent || !standIn) return refuse('member_not_found', {});
  const { openid } = standIn;
  if (openid === undefined) return refuse('seat_free', {});
  if (openid === session.openid) return refuse('invitation_is_yours', {});
  const days = { fromDay, untilDay };
  const refused = daysRefusal(days, now) ?? (await apartRefusal(absent.membership, openid));
  if (refused) return refused;
  const id = derivedId('stand_in', key, entryId);
  const { name, title } = standIn.membership;
  const one: StandIn = { id, entryId: standInEntryId, openid, name, title, fromDay, untilDay };
  const entry = await changeSeat(placeId, entryId, call, (seat) => {
    const not = standInRefusal(seat, standIn, days, { now, anybody });
    if (not) return not;
    const data = { other: name, fromDay, untilDay, ...(note ? { note } : {}) };
    return {
      change: standInsKept([...(seat.standIns ?? []).slice(-KEPT), one], now),
      events: [eventOf('stand_in_set', seat.membership, call, { data, who: seat.openid, other: openid })],
    };
  });
  if (isRefusal(entry)) return entry;
  const view = standInViewsOf(entry, now).find((each) => each.id === id);
  return view ? { standIn: view } : refuse('busy', {});
};
