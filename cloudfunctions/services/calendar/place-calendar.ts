import type { Calendar } from '@shared/calendar/calendar';
import type { StoredPlace } from '../../store/places';
import type { ServiceContext } from '../context';

/** The State Council's days with those that this place's office has entered, which win. */
export function calendarOf({ calendar }: Pick<ServiceContext, 'calendar'>, place: StoredPlace): Calendar {
  const own = place.calendar;
  if (!own) return calendar;
  return { ...calendar, overrides: own.days, confirmedYears: Object.keys(own.wholeYears) };
}
