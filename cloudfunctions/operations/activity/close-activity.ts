import { refuse } from '@shared/error/catalogue';
import { activityCardOf } from '../../services/activity/activity-views';
import { ownActivity } from '../../services/activity/own-activity';
import { isRefusal, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { endActivity, findActivity } from '../../store/activities';

export const closeActivity: Handler<'closeActivity'> = async ({ id }, call) => {
  const activity = await ownActivity(id, call);
  if (isRefusal(activity)) return activity;
  if (!(await endActivity(activity, call.now))) return refuse('activity_closed', {});
  return activityCardOf((await findActivity(id)) ?? activity, await ownPlace(call));
};
