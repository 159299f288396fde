import { refuse } from '@shared/error/catalogue';
import { activityCardOf } from '../../services/activity/activity-views';
import { changeOwnActivity } from '../../services/activity/change-own';
import { isRefusal, type Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';

export const closeActivity: Handler<'closeActivity'> = async ({ id }, call) => {
  const closed = await changeOwnActivity(id, call, ({ state }) =>
    state === 'closed' ? refuse('activity_closed', {}) : { state: 'closed', closedAt: call.now },
  );
  return isRefusal(closed) ? closed : activityCardOf(closed, await ownPlace(call));
};
