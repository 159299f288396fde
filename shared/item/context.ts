import type { Calendar } from '../calendar/calendar';
import type { Actor } from '../permission/actor';
import type { PlaceConfig } from '../place/place';

/** Everything a decision may depend on besides the item: nothing is read from a clock, a file or the platform. */
export interface DecideContext {
  now: number;
  actor: Actor;
  place: PlaceConfig;
  calendar: Calendar;
}
