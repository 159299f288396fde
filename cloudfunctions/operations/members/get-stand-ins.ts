import { scopeOf } from '@shared/permission/roles';
import type { Handler } from '../../services/handler';
import { standInViewsOf } from '../../services/members/stand-in-views';
import { actingMembership } from '../../services/session/hat';
import { findEntry, listEntries, seatKey, seatsStoodInBy } from '../../store/staff-entries';

/** Nobody looks through more colleagues than this; others are found by the administrator. */
const COLLEAGUES_MAX = 50;

export const getStandIns: Handler<'getStandIns'> = async (_input, { session, now }) => {
  const hat = actingMembership(session);
  const { placeId } = hat;
  const scope = seatKey.scope(placeId, scopeOf(hat));
  const [own, stoodIn, sameScope] = await Promise.all([
    findEntry(placeId, hat.id),
    seatsStoodInBy(placeId, session.openid),
    listEntries([scope, seatKey.state(placeId, 'taken')], '', COLLEAGUES_MAX),
  ]);
  const mine = own?.openid === session.openid ? own : null;
  const standingFor = stoodIn.flatMap((seat) => {
    const ids = new Set(
      (seat.standIns ?? []).filter(({ openid }) => openid === session.openid).map(({ id }) => id),
    );
    return standInViewsOf(seat, now).filter(({ id }) => ids.has(id));
  });
  return {
    planned: mine ? standInViewsOf(mine, now) : [],
    standingFor,
    colleagues: sameScope
      .filter(({ openid }) => openid !== session.openid)
      .map(({ entryId, membership: { name, title } }) => ({ entryId, name, title })),
  };
};
