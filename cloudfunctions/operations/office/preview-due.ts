import { countFrom } from '@shared/calendar/count';
import { coClock } from '@shared/item/clock-changes';
import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { calendarOf } from '../../services/calendar/place-calendar';
import { itemSeenBy } from '../../services/item/show-item';
import { dueViewOf } from '../../services/views/card';

export const previewDue: Handler<'previewDue'> = async ({ no, policyId }, call) => {
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { item } = seen;
  const { context, now, session } = call;
  const place = await context.directory.place(item.placeId);
  const policy = place?.config.policies.find(({ id }) => id === policyId);
  if (!place || !policy) return refuse('policy_unknown', { policyId });
  // A second round keeps the date that the bad rating gave it.
  const kept = item.round > 1 ? item.due : undefined;
  const startAt = policy.startsAt === 'submit' ? item.createdAt : now;
  const from = kept?.from ?? startAt;
  const allowance = kept?.allowance ?? policy.reply;
  const calendar = calendarOf(context, place);
  const count = countFrom(from, allowance, calendar, place.config.workingHours);
  const due = {
    at: count.dueAt,
    from,
    allowance,
    policyId: kept?.policyId ?? policyId,
    provisional: count.provisional,
  };
  const co = coClock(policy.reply, policy, startAt, {
    now,
    actor: session.actor,
    place: place.config,
    calendar,
  });
  return {
    due: dueViewOf(due, now, calendar),
    days: count.days,
    coDue: dueViewOf(co, now, calendar),
  };
};
