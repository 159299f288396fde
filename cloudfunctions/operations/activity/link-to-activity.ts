import { refuse } from '@shared/error/catalogue';
import { NEVER_PUBLIC } from '@shared/item/kinds';
import { activityCardOf } from '../../services/activity/activity-views';
import { changeOwnActivity } from '../../services/activity/change-own';
import { ownActivity } from '../../services/activity/own-activity';
import { fullRefusal, tieToItem } from '../../services/activity/tie-item';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { ownPlace } from '../../services/places/own-place';

export const linkToActivity: Handler<'linkToActivity'> = async ({ id, no }, call) => {
  const activity = await ownActivity(id, call);
  if (isRefusal(activity)) return activity;
  const place = await ownPlace(call);
  if (activity.nos.includes(no)) return activityCardOf(activity, place);
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return refuse('item_not_found', {});
  if (NEVER_PUBLIC.includes(seen.item.kind)) return refuse('never_public', { kind: seen.item.kind });
  const refusal = fullRefusal(activity) ?? (await tieToItem(activity, no, call));
  if (refusal) return refusal;
  const tied = await changeOwnActivity(
    id,
    call,
    (one) => fullRefusal(one) ?? { nos: [...new Set([...one.nos, no])] },
  );
  return isRefusal(tied) ? tied : activityCardOf(tied, place);
};
