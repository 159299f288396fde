import { missingYear } from '@shared/calendar/entering';
import { dayOf } from '@shared/common/shanghai';
import { isOneOf, OFFICE_ROLES, scopeOf, type Membership } from '@shared/permission/roles';
import { templatesFor } from '@shared/notice/templates';
import { calendarOf } from '../../services/calendar/place-calendar';
import type { ServiceContext } from '../../services/context';
import type { Handler } from '../../services/handler';
import { ledgersOf, templateIdOf } from '../../services/notify/template-ids';
import { placeViewOf } from '../../services/places/place-views';
import { consentsOf } from '../../store/consents';
import { countHeldBy, countToRate, ofTiers } from '../../store/item-lists';
import { unreadCount } from '../../store/notices';
import type { StoredPlace } from '../../store/places';

export const getSession: Handler<'getSession'> = async ({ placeId, firstHat }, { context, session, now }) => {
  const { openid } = session;
  const memberships = await context.directory.memberships(openid);
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
  const known = places.length === 0 ? [null] : places;
  const here = places.find((place) => place?._id === (membership?.placeId ?? placeId)) ?? null;
  return {
    openid,
    memberships: memberships.map(hatView),
    places: places.filter((place) => place !== null).map(placeViewOf),
    unread,
    todo,
    // What was allowed to a template that is not used any more reaches nobody.
    pushesLeft: Object.fromEntries(
      Object.entries(consents).filter(([name]) => known.some((place) => ledgersOf(place).includes(name))),
    ),
    templates: { resident: idsFor('resident', here), staff: idsFor('staff', here) },
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

const idsFor = (audience: 'resident' | 'staff', place: StoredPlace | null) =>
  templatesFor(audience)
    .map((key) => templateIdOf(key, place))
    .filter((id) => id !== undefined);

const hatView = ({ from: _from, unitId: _unitId, ...hat }: Membership) => hat;
