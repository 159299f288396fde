import { addDays } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { isOneOf, STATION_ROLES } from '@shared/permission/roles';
import { activityCardOf } from '../../services/activity/activity-views';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { addActivity, findActivity } from '../../store/activities';

export const createActivity: Handler<'createActivity'> = async ({ form, day, where, stationId }, call) => {
  const { session, now, key } = call;
  const place = await ownPlace(call);
  const hat = actingMembership(session);
  const own = isOneOf(STATION_ROLES, hat.role) ? hat.stationId : stationId;
  if (own === undefined || !place.roster.stations.some(({ id }) => id === own))
    return refuse('station_not_found', {});
  if (addDays(day, 0) !== day) return refuse('day_not_real', { day, year: day.slice(0, 4) });
  const forbidden = await forbiddenWords(session.openid, where);
  if (forbidden) return forbidden;
  const _id = derivedId('activity', key);
  const fresh = { _id, placeId: place._id, stationId: own, form, day, where, nos: [], createdAt: now };
  await addActivity({ ...fresh, state: 'planned' });
  const stored = await findActivity(_id);
  if (!stored) throw new Error(`activity ${_id} was written a moment ago`);
  return activityCardOf(stored, place);
};
