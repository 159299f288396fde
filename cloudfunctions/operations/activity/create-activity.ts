import { addDays } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { activityCardOf } from '../../services/activity/activity-views';
import { organisersFor } from '../../services/activity/organisers';
import { derivedId } from '../../services/fingerprint';
import { isRefusal, type Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { addActivity, findActivity } from '../../store/activities';

export const createActivity: Handler<'createActivity'> = async (
  { form, day, where, stationIds, groupIds },
  call,
) => {
  const { session, now, key } = call;
  const place = await ownPlace(call);
  const organisers = organisersFor({ stationIds, groupIds }, actingMembership(session), place);
  if (isRefusal(organisers)) return organisers;
  if (addDays(day, 0) !== day) return refuse('day_not_real', { day, year: day.slice(0, 4) });
  const forbidden = await forbiddenWords(session.openid, where);
  if (forbidden) return forbidden;
  const _id = derivedId('activity', key);
  await addActivity({
    _id,
    placeId: place._id,
    ...organisers,
    form,
    day,
    where,
    state: 'planned',
    deputies: [],
    residents: 0,
    resolutions: [],
    nos: [],
    createdAt: now,
    version: 1,
    asked: [],
  });
  const stored = await findActivity(_id);
  if (!stored) throw new Error(`activity ${_id} was written a moment ago`);
  return activityCardOf(stored, place);
};
