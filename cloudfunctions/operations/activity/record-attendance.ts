import { refuse } from '@shared/error/catalogue';
import { activityDetailOf } from '../../services/activity/activity-views';
import { changeOwnActivity } from '../../services/activity/change-own';
import { isRefusal, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';

export const recordAttendance: Handler<'recordAttendance'> = async ({ id, deputyIds, residents }, call) => {
  const place = await ownPlace(call);
  const names = new Map(place.roster.deputies.map((deputy) => [deputy.id, deputy.name]));
  const changed = await changeOwnActivity(id, call, (activity) => {
    // Who has left the roster since was there all the same.
    const known = new Map([...activity.deputies.map((one) => [one.id, one.name] as const), ...names]);
    const deputies = [...new Set(deputyIds)].map((one) => ({ id: one, name: known.get(one) ?? '' }));
    return deputies.some(({ name }) => name === '')
      ? refuse('deputy_not_found', {})
      : { deputies, residents };
  });
  return isRefusal(changed) ? changed : activityDetailOf(changed, place);
};
