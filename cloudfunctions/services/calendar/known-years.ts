import type { Calendar, CalendarYear } from '@shared/calendar/calendar';
import chineseDays from 'chinese-days/dist/chinese-days.json';

/** As people say them: 国庆不算, 五一不算. */
const SPOKEN: Record<string, string> = { 国庆节: '国庆', 劳动节: '五一' };

/** Entries read `National Day,国庆节,3`. */
function nameIn(entry: string): string {
  const name = entry.split(',')[1] ?? entry;
  return SPOKEN[name] ?? name;
}

function knownYears(): Record<string, CalendarYear> {
  const years: Record<string, CalendarYear> = {};
  const yearOf = (day: string) => (years[day.slice(0, 4)] ??= { off: {}, work: {} });
  for (const [day, entry] of Object.entries(chineseDays.holidays)) yearOf(day).off[day] = nameIn(entry);
  for (const [day, entry] of Object.entries(chineseDays.workdays)) yearOf(day).work[day] = nameIn(entry);
  // A notice may touch the first days of the year after it: that year is known only when its National Day is.
  return Object.fromEntries(Object.entries(years).filter(([year, { off }]) => `${year}-10-01` in off));
}

/**
 * The years whose notice of the State Council is out. The list comes with a package that is raised every November;
 * a year it does not have is provisional, never guessed (DESIGN.md §3.11).
 */
export const KNOWN_CALENDAR: Calendar = { years: knownYears() };
