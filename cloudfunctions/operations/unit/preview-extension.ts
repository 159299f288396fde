import { countClock } from '@shared/calendar/count-clock';
import { refuse } from '@shared/error/catalogue';
import { calendarOf } from '../../services/calendar/place-calendar';
import { isRefusal, type Handler } from '../../services/handler';
import { itemSeenBy } from '../../services/item/show-item';
import { dueViewOf } from '../../services/views/card';

export const previewExtension: Handler<'previewExtension'> = async ({ no, amount }, call) => {
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { item } = seen;
  const { context, now } = call;
  const place = await context.directory.place(item.placeId);
  const most = place?.config.policies.find(({ id }) => id === item.policyId)?.extension;
  if (!place || !item.due || !most) return refuse('extension_not_allowed', {});
  const asked = { ...item.due, extension: { amount, unit: most.unit } };
  const calendar = calendarOf(context, place);
  const { dueAt, days, provisional } = countClock(asked, calendar, place.config.workingHours);
  return { due: dueViewOf({ ...asked, at: dueAt, provisional }, now, calendar), days };
};
