import { missingYear } from '@shared/calendar/entering';
import { dayOf } from '@shared/common/shanghai';
import { isOneOf, OFFICE_ROLES, scopeOf, type Membership } from '@shared/permission/roles';
import { templatesFor } from '@shared/notice/templates';
import { calendarOf } from '../../services/calendar/place-calendar';
import type { ServiceContext } from '../../services/context';
import type { Handler } from '../../services/handler';
import { templateIdOf } from '../../services/notify/template-ids';
import { placeViewOf } from '../../services/places/place-views';
import { consentsOf } from '../../store/consents';
import { countHeldBy, countToRate, ofTiers } from '../../store/item-lists';
import { unreadCount } from '../../store/notices';
import type { StoredPlace } from '../../store/places';

export const getSession: Handler<'getSession'> = async ({ placeId, firstHat }, { context, session, now }) => {
  const { openid, memberships } = session;
  const membership = session.membership ?? (firstHat ? memberships[0] : undefined);
  const ids = new Set([
    ...memberships.map((hat) => hat.placeId),
    ...(placeId === undefined ? [] : [placeId]),
  ]);
  const [places, unread, todo, consents] = await Promise.all([
    Promise.all([...ids].map((id) => context.directory.place(id))),
    unreadCount(openid),
    waitingFor(openid, membership),
    consentsOf(openid),
  ]);
  return {
    openid,
    memberships: memberships.map(hatView),
    places: places.filter((place) => place !== null).map(placeViewOf),
    unread,
    todo,
    pushesLeft: Object.fromEntries(Object.entries(consents).map(([key, left]) => [key, left ?? 0])),
    templates: { resident: idsFor('resident'), staff: idsFor('staff') },
    calendarMissing: membership && calendarMissingFor(membership, places, context, now),
    now,
  };
};

/** A court waits for answers as a resident does; everybody else has a list of their own. */
const waitingFor = (openid: string, membership: Membership | undefined): Promise<number> =>
  membership && membership.role !== 'court'
    ? countHeldBy(scopeOf(membership), ofTiers(membership.tiers))
    : countToRate(openid, membership?.id);

function calendarMissingFor(
  { role, placeId }: Membership,
  places: readonly (StoredPlace | null)[],
  context: ServiceContext,
  now: number,
): string | undefined {
  const place = places.find((one) => one?._id === placeId);
  return place && isOneOf(OFFICE_ROLES, role)
    ? missingYear(dayOf(now), calendarOf(context, place))
    : undefined;
}

const idsFor = (audience: 'resident' | 'staff') =>
  templatesFor(audience)
    .map(templateIdOf)
    .filter((id) => id !== undefined);

const hatView = ({ from: _from, unitId: _unitId, ...hat }: Membership) => hat;
