import { refuse } from '@shared/error/catalogue';
import { NEVER_PUBLIC } from '@shared/item/kinds';
import { ACTIVITY_ITEMS_MAX } from '@shared/place/activity';
import { activityCardOf } from '../../services/activity/activity-views';
import { ownActivity } from '../../services/activity/own-activity';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { ownPlace } from '../../services/places/own-place';
import { addToActivity, findActivity } from '../../store/activities';

export const linkToActivity: Handler<'linkToActivity'> = async ({ id, no }, call) => {
  const activity = await ownActivity(id, call);
  if (isRefusal(activity)) return activity;
  const place = await ownPlace(call);
  if (activity.nos.includes(no)) return activityCardOf(activity, place);
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return refuse('item_not_found', {});
  if (NEVER_PUBLIC.includes(seen.item.kind)) return refuse('never_public', { kind: seen.item.kind });
  if (!(await addToActivity(id, no))) {
    return activity.state === 'closed'
      ? refuse('activity_closed', {})
      : refuse('activity_full', { maximum: ACTIVITY_ITEMS_MAX });
  }
  return activityCardOf((await findActivity(id)) ?? activity, place);
};
