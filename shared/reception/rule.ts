import { statusOf, type Calendar } from '../calendar/calendar';
import { shiftWorkingDays } from '../calendar/working-days';
import { addMonths, type Day } from '../common/shanghai';
import type { PlaceConfig } from '../place/place';
import { announcedDays } from '../place/reception';
import type { StationKind } from '../place/station-kinds';
import { weekdayWord } from '../wording/dates';

/** A session as the place's rule gives it. */
export interface RuleSession {
  /** The day that the rule names: with the station it is the session's identity, wherever it is moved to. */
  ruleDay: Day;
  day: Day;
  /** Why it is not held on that day: 周日, 国庆节. */
  rest?: string;
}

/** This month and the two after it. */
export const MONTHS_AHEAD = 2;

/** What the rule of the place gives a station in the month of `month` (`YYYY-MM`), in order. */
export function ruleSessions(
  place: PlaceConfig,
  kind: StationKind,
  month: string,
  calendar: Calendar,
): RuleSession[] {
  const { modules, reception } = place;
  if (modules.reception_days === undefined) return [];
  const days = reception.days.length > 0 ? announcedDays(place, kind) : [modules.reception_days.usualDay];
  return [...days]
    .sort((one, other) => one - other)
    .map((date) => {
      const ruleDay = `${month}-${String(date).padStart(2, '0')}`;
      const { working, name } = statusOf(ruleDay, calendar);
      if (working || !reception.moveIfHoliday) return { ruleDay, day: ruleDay };
      return { ruleDay, day: shiftWorkingDays(ruleDay, 1, calendar), rest: name ?? weekdayWord(ruleDay) };
    });
}

/** `2026-10`, `2026-11`, `2026-12` on any day of October. */
export const monthsFrom = (today: Day): string[] =>
  Array.from({ length: MONTHS_AHEAD + 1 }, (_, nth) => addMonths(`${today.slice(0, 7)}-01`, nth).slice(0, 7));
