import { numberOfDay, type Day } from '../common/shanghai';
import { statusOf, type Calendar } from './calendar';

/** A day that is not what its weekday says: one working day more, or one less. */
export type Exception = readonly [dayNumber: number, more: 1 | -1];

const PLAIN: Calendar = { years: {} };
const NO_OVERRIDES = {};
/** Calendars are never changed in place: a place's own days come as a new object. */
const known = new WeakMap<Calendar['years'], WeakMap<object, readonly Exception[]>>();

/** Looked up once for each calendar: every row of every list asks how many working days are left. */
export function exceptionsOf({ years, overrides }: Calendar): readonly Exception[] {
  const ofYears = known.get(years) ?? new WeakMap<object, readonly Exception[]>();
  known.set(years, ofYears);
  const kept = ofYears.get(overrides ?? NO_OVERRIDES);
  if (kept) return kept;
  const exceptions = [...daysNamedIn(years, overrides)].flatMap((day) =>
    exceptionOf(day, { years, overrides }),
  );
  ofYears.set(overrides ?? NO_OVERRIDES, exceptions);
  return exceptions;
}

const daysNamedIn = (years: Calendar['years'], overrides: Calendar['overrides'] = {}): Set<Day> =>
  new Set([
    ...Object.values(years).flatMap(({ off, work }) => [...Object.keys(off), ...Object.keys(work)]),
    ...Object.keys(overrides),
  ]);

function exceptionOf(day: Day, calendar: Calendar): Exception[] {
  const { working } = statusOf(day, calendar);
  return working === statusOf(day, PLAIN).working ? [] : [[numberOfDay(day), working ? 1 : -1]];
}
