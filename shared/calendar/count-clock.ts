import { addDays, dayOf, momentOf } from '../common/shanghai';
import { statusOf, type Calendar } from './calendar';
import {
  countFrom,
  type Allowance,
  type Count,
  type CountedDay,
  type Pause,
  type WorkingHours,
} from './count';

/** What a date rests on: from when, how long, what was granted beyond, when the clock rested. */
export interface ClockBasis {
  /** Epoch milliseconds. */
  from: number;
  allowance: Allowance;
  extension?: Allowance;
  pauses?: readonly { from: number; to: number }[];
  /** The calendar came out and would have made it earlier: what had been said stands, so much later. */
  kept?: Allowance;
}

/**
 * Counts a clock with everything that was done to it: the one function by which the server decides a date and by
 * which every screen explains it. An extension is counted on from the last day of the allowance.
 */
export function countClock(basis: ClockBasis, calendar: Calendar, hours: WorkingHours): Count {
  const pauses = (basis.pauses ?? []).map(({ from, to }): Pause => ({ from: dayOf(from), to: dayOf(to) }));
  const own =
    basis.allowance.amount === 0
      ? namedDay(basis.from, calendar, hours, pauses)
      : countFrom(basis.from + restedHours(basis), basis.allowance, calendar, hours, pauses);
  const goesOn = (count: Count, more: Allowance | undefined, mark: 'extended' | 'kept') =>
    more ? prolonged(count, countFrom(count.dueAt, more, calendar, hours, pauses), mark) : count;
  return goesOn(goesOn(own, basis.extension, 'extended'), basis.kept, 'kept');
}

function prolonged(own: Count, more: Count, mark: 'extended' | 'kept'): Count {
  const last = own.days.length - 1;
  return {
    dueAt: more.dueAt,
    dueDay: more.dueDay,
    days: [
      ...own.days.map((day, index) => (index === last ? { ...day, role: 'counted' as const } : day)),
      // Its first day is the last of what went before, which stands there already.
      ...more.days.slice(1).map((day) => ({ ...day, [mark]: true })),
    ],
    provisional: own.provisional || more.provisional,
  };
}

/** Hours run on through nights and holidays, so a rest moves them by its own length. */
function restedHours({ allowance, pauses = [] }: ClockBasis): number {
  if (allowance.unit !== 'hour') return 0;
  return pauses.reduce((sum, { from, to }) => sum + (to - from), 0);
}

/** Somebody named the day (a promise): nothing is counted, only days at rest and days off put it off. */
function namedDay(from: number, calendar: Calendar, hours: WorkingHours, pauses: readonly Pause[]): Count {
  const days: CountedDay[] = [];
  const rested = new Set<string>();
  for (const { from: first, to } of pauses)
    for (let at = first; at <= to; at = addDays(at, 1)) rested.add(at);
  let left = [...rested].filter((day) => statusOf(day, calendar).working).length;
  let day = dayOf(from);
  let provisional = false;
  for (; ; day = addDays(day, 1)) {
    const { kind, name, working, provisional: assumed } = statusOf(day, calendar);
    provisional ||= assumed;
    if (working && left === 0) {
      days.push({ day, role: 'due', kind, name });
      return { dueAt: momentOf(day, hours.to), dueDay: day, days, provisional };
    }
    days.push({ day, role: working ? 'paused' : 'off', kind, name });
    if (working) left -= 1;
  }
}
