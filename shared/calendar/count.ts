import { addDays, addMonths, dayOf, daysBetween, momentOf, HOUR_MS, type Day } from '../common/shanghai';
import { statusOf, type Calendar, type DayKind } from './calendar';

export type AllowanceUnit = 'working_day' | 'day' | 'month' | 'hour';

/** How long somebody has: 7 working days, 15 days, 3 months, 2 hours. */
export interface Allowance {
  amount: number;
  unit: AllowanceUnit;
}

export interface WorkingHours {
  /** `HH:mm`, Asia/Shanghai. */
  from: string;
  to: string;
}

export interface CountedDay {
  day: Day;
  /** `start` is the day it began (never counted, 民法典 第二百零一条), `off` is skipped, `due` is the last day. */
  role: 'start' | 'counted' | 'off' | 'paused' | 'due';
  kind: DayKind;
  name?: string;
  /** Which counted day this is, from 1. Only on counted days and the last one. */
  n?: number;
  /** Belongs to what was granted beyond the allowance; `n` begins at 1 again. */
  extended?: boolean;
  /** Belongs to a day that had been said before the calendar was known, and stands. */
  kept?: boolean;
}

export interface Count {
  dueAt: number;
  dueDay: Day;
  days: CountedDay[];
  provisional: boolean;
}

/** A pause of the clock: both ends are days that do not count. While it lasts there is no date to count to. */
export interface Pause {
  from: Day;
  to: Day;
}

const isPaused = (day: Day, pauses: readonly Pause[]) =>
  pauses.some((pause) => pause.from <= day && day <= pause.to);

/**
 * Counts an allowance from a moment, day by day, and says for every day why it did or did not count.
 * The server decides by this function and the screen explains by it, so they cannot disagree.
 * Days and months end on a working day (民法典 第二百零三条); the last day ends when the office closes.
 */
export function countFrom(
  startAt: number,
  allowance: Allowance,
  calendar: Calendar,
  hours: WorkingHours,
  pauses: readonly Pause[] = [],
): Count {
  const start = dayOf(startAt);
  if (allowance.unit === 'hour') {
    const dueAt = startAt + allowance.amount * HOUR_MS;
    return { dueAt, dueDay: dayOf(dueAt), days: [], provisional: false };
  }
  return allowance.unit === 'working_day'
    ? countWorkingDays(start, allowance.amount, calendar, hours, pauses)
    : countCalendarDays(start, allowance, calendar, hours, pauses);
}

function countWorkingDays(
  start: Day,
  amount: number,
  calendar: Calendar,
  hours: WorkingHours,
  pauses: readonly Pause[],
): Count {
  const first = statusOf(start, calendar);
  const days: CountedDay[] = [{ day: start, role: 'start', kind: first.kind, name: first.name }];
  let provisional = false;
  let counted = 0;
  let day = start;
  while (counted < amount) {
    day = addDays(day, 1);
    const status = statusOf(day, calendar);
    provisional ||= status.provisional;
    if (isPaused(day, pauses)) days.push({ day, role: 'paused', kind: status.kind, name: status.name });
    else if (!status.working) days.push({ day, role: 'off', kind: status.kind, name: status.name });
    else {
      counted += 1;
      days.push({
        day,
        role: counted === amount ? 'due' : 'counted',
        kind: status.kind,
        name: status.name,
        n: counted,
      });
    }
  }
  return { dueAt: momentOf(day, hours.to), dueDay: day, days, provisional };
}

function countCalendarDays(
  start: Day,
  allowance: Allowance,
  calendar: Calendar,
  hours: WorkingHours,
  pauses: readonly Pause[],
): Count {
  const first = statusOf(start, calendar);
  const days: CountedDay[] = [{ day: start, role: 'start', kind: first.kind, name: first.name }];
  let provisional = false;
  let day = start;
  let counted = 0;
  const amount =
    allowance.unit === 'day' ? allowance.amount : daysBetween(start, addMonths(start, allowance.amount));
  // Every day counts, holidays too; only an end on one of them moves on to the next working day.
  for (let ended = false; !ended;) {
    day = addDays(day, 1);
    const status = statusOf(day, calendar);
    provisional ||= status.provisional;
    const fact = { day, kind: status.kind, name: status.name };
    if (isPaused(day, pauses)) days.push({ ...fact, role: 'paused' });
    else if (counted < amount - 1) days.push({ ...fact, role: 'counted', n: (counted += 1) });
    else if (!status.working) days.push({ ...fact, role: 'off' });
    else {
      days.push({ ...fact, role: 'due', n: amount });
      ended = true;
    }
  }
  return { dueAt: momentOf(day, hours.to), dueDay: day, days, provisional };
}
