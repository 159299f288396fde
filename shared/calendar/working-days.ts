import { addDays, dayNumberOf, dayOf, momentOf, type Day } from '../common/shanghai';
import { statusOf, type Calendar } from './calendar';
import type { WorkingHours } from './count';
import { exceptionsOf } from './exceptions';

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
  const [from, to] = [dayNumberOf(now), dayNumberOf(dueAt)];
  if (from > to) return -workingDaysLeft(dueAt, now, calendar) || 0;
  const more = exceptionsOf(calendar).filter(([day]) => from < day && day <= to);
  return more.reduce((sum, [, one]) => sum + one, weekdaysUpTo(to) - weekdaysUpTo(from));
}

/** 1 January 1970 was a Thursday. */
const MONDAY_TO_THURSDAY = 3;

/** Mondays to Fridays since the Monday of that week. */
function weekdaysUpTo(dayNumber: number): number {
  const day = dayNumber + MONDAY_TO_THURSDAY;
  const weeks = Math.floor(day / 7);
  return weeks * 5 + Math.min(day - weeks * 7 + 1, 5);
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
