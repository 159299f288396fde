import type { Known } from '@shared/calendar/entering';
import type { StoredCalendar } from '../../store/calendars';

/** How a year is known here, and who entered it where it was entered. */
export function yearView(year: string, known: Known, own: StoredCalendar | undefined) {
  const entered = own?.wholeYears[year];
  return { year, known, ...(entered ? { entered } : {}) };
}
