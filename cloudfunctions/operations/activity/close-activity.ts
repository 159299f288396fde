import { refuse } from '@shared/error/catalogue';
import { askedAs } from '../../services/asked-as';
import { activityCardOf } from '../../services/activity/activity-views';
import { ownActivity } from '../../services/activity/own-activity';
import { isRefusal, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { endActivity, findActivity } from '../../store/activities';

export const closeActivity: Handler<'closeActivity'> = async ({ id }, call) => {
  const activity = await ownActivity(id, call);
  if (isRefusal(activity)) return activity;
  const closes = await endActivity(activity, call.now, askedAs(call));
  const closed = (await findActivity(id)) ?? activity;
  if (!closes && closed.closedAs !== askedAs(call)) return refuse('activity_closed', {});
  return activityCardOf(closed, await ownPlace(call));
};
