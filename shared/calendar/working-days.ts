import { addDays, dayOf, momentOf, type Day } from '../common/shanghai';
import { statusOf, type Calendar } from './calendar';
import type { WorkingHours } from './count';

/** The working day `count` working days after (or, negative, before) `day`; 0 gives `day` itself. */
export function shiftWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at = addDays(at, step);
    if (statusOf(at, calendar).working) left -= 1;
  }
  return at;
}

/** Working days from the day of `now` to the day of `dueAt`: 0 today, negative when late. */
export function workingDaysLeft(now: number, dueAt: number, calendar: Calendar): number {
  const from = dayOf(now);
  const to = dayOf(dueAt);
  const step = from <= to ? 1 : -1;
  let count = 0;
  for (let day = from; day !== to;) {
    day = addDays(day, step);
    // Going forward the target counts, going back the late days after the due day count.
    if (statusOf(step === 1 ? day : addDays(day, 1), calendar).working) count += step;
  }
  return count;
}

/** The first moment at or after `at` within 08:00–21:00, when a push may ring (DOMAIN.md §4). */
export function nextRinging(at: number, ringing: WorkingHours): number {
  const day = dayOf(at);
  const from = momentOf(day, ringing.from);
  if (at < from) return from;
  return at < momentOf(day, ringing.to) ? at : momentOf(addDays(day, 1), ringing.from);
}

/** The next moment at `time` on a working day, strictly after `at`: when daily digests go out. */
export function nextWorkingMorning(at: number, time: string, calendar: Calendar): number {
  let day = dayOf(at);
  while (momentOf(day, time) <= at || !statusOf(day, calendar).working) day = addDays(day, 1);
  return momentOf(day, time);
}
