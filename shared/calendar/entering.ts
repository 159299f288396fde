import { refuse, type Refusal } from '../error/catalogue';
import { addDays, type Day } from '../common/shanghai';
import { statusOf, type Calendar } from './calendar';

export interface DayEntry {
  day: Day;
  is: 'off' | 'work' | 'usual';
  name?: string;
}

/** A day of this year that exists: 2027-02-29 does not. */
const isReal = (day: Day, year: string): boolean => day.startsWith(`${year}-`) && addDays(day, 0) === day;

/** What is wrong with the days that an office enters; null when nothing is. */
export function entryRefusal(year: string, days: readonly DayEntry[]): Refusal | null {
  const seen = new Set<Day>();
  for (const { day, is, name } of days) {
    if (!isReal(day, year)) return refuse('day_not_real', { day, year });
    if (seen.has(day)) return refuse('day_twice', { day });
    seen.add(day);
    if (is !== 'usual' && (name ?? '').trim() === '') return refuse('day_without_name', { day });
  }
  return null;
}

/** Every year has these off, whatever its notice says: without them it cannot have been entered whole. */
const ALWAYS_OFF = ['01-01', '05-01', '10-01', '10-02', '10-03'] as const;

/** @param calendar with the days that are being entered */
export function wholeYearRefusal(year: string, calendar: Calendar): Refusal | null {
  if (calendar.years[year]) return refuse('year_known', { year });
  const missing = ALWAYS_OFF.map((day) => `${year}-${day}`).find((day) => {
    const { kind } = statusOf(day, calendar);
    return kind !== 'holiday' && kind !== 'weekend';
  });
  return missing === undefined ? null : refuse('year_incomplete', { year, day: missing });
}

export type Known = 'published' | 'entered' | 'provisional';

export function knownAs(year: string, calendar: Calendar): Known {
  if (calendar.years[year]) return 'published';
  return calendar.confirmedYears?.includes(year) ? 'entered' : 'provisional';
}

/** From 1 November the notice for the next year is out: until its days are here, the office is told. */
export function missingYear(today: Day, calendar: Calendar): string | undefined {
  const year = Number(today.slice(0, 4));
  const asked = today >= `${year}-11-01` ? [year, year + 1] : [year];
  return asked.map(String).find((one) => knownAs(one, calendar) === 'provisional');
}
