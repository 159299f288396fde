import { activityDetailOf } from '../../services/activity/activity-views';
import { ownActivity } from '../../services/activity/own-activity';
import { isRefusal, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';

export const getActivity: Handler<'getActivity'> = async ({ id }, call) => {
  const activity = await ownActivity(id, call);
  return isRefusal(activity) ? activity : activityDetailOf(activity, await ownPlace(call));
};
