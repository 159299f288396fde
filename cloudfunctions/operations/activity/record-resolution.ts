import { sourceOfActivity } from '@shared/place/activity';
import { activityDetailOf } from '../../services/activity/activity-views';
import { changeOwnActivity } from '../../services/activity/change-own';
import { ownActivity } from '../../services/activity/own-activity';
import { activityLabel, fullRefusal, tieToItem } from '../../services/activity/tie-item';
import { askedAs } from '../../services/asked-as';
import { isRefusal, type Handler } from '../../services/handler';
import { registerItem } from '../../services/intake/register-item';
import { ownPlace } from '../../services/places/own-place';

export const recordResolution: Handler<'recordResolution'> = async ({ id, text, categoryId }, call) => {
  const activity = await ownActivity(id, call);
  if (isRefusal(activity)) return activity;
  const place = await ownPlace(call);
  if (activity.asked.includes(askedAs(call))) return activityDetailOf(activity, place);
  const full = fullRefusal(activity);
  if (full) return full;
  // Each step by itself does nothing the second time: a request that was cut off goes on where it was.
  const registered = await registerItem(
    {
      kind: 'voice',
      source: sourceOfActivity(activity.form),
      sourceTarget: activityLabel(activity),
      // Nobody in particular said it: whoever writes it down is not asked whether they are content.
      onBehalf: true,
      text,
      categoryId,
      stationId: activity.stationIds[0],
    },
    call,
  );
  if (isRefusal(registered)) return registered;
  const { no } = registered;
  const untied = await tieToItem(activity, no, call);
  if (untied) return untied;
  const settled = await changeOwnActivity(
    id,
    call,
    (one) => fullRefusal(one) ?? { nos: [...one.nos, no], resolutions: [...one.resolutions, { text, no }] },
  );
  return isRefusal(settled) ? settled : activityDetailOf(settled, place);
};
