import type { Calendar, CalendarYear } from '@shared/calendar/calendar';
import chineseDays from 'chinese-days/dist/chinese-days.json';

/**
 * The years whose notice of the State Council is known. The list comes with a package that is raised every November;
 * a year it does not have stays unknown, and dates in it are provisional (待日历确认).
 */
export function knownCalendar(): Calendar {
  const years: Record<string, CalendarYear> = {};
  const yearOf = (day: string) => (years[day.slice(0, 4)] ??= { off: {}, work: {} });
  for (const [day, entry] of Object.entries(chineseDays.holidays)) yearOf(day).off[day] = nameIn(entry);
  for (const [day, entry] of Object.entries(chineseDays.workdays)) yearOf(day).work[day] = nameIn(entry);
  // A notice may touch the first days of the year after it: that year is known only when its National Day is.
  const complete = Object.entries(years).filter(([year, { off }]) => `${year}-10-01` in off);
  return { years: Object.fromEntries(complete) };
}

/** As people say them: 国庆不算, 五一不算. */
const SPOKEN: Record<string, string> = { 国庆节: '国庆', 劳动节: '五一' };

/** Entries read `National Day,国庆节,3`. */
function nameIn(entry: string): string {
  const name = entry.split(',')[1] ?? entry;
  return SPOKEN[name] ?? name;
}
