import { entryRefusal, knownAs, wholeYearRefusal } from '@shared/calendar/entering';
import { changeCalendar } from '../../store/calendars';
import { calendarOf } from '../../services/calendar/place-calendar';
import { yearView } from '../../services/calendar/year-view';
import { REMEMBERED_MS } from '../../services/directory';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';

export const saveCalendarDays: Handler<'saveCalendarDays'> = async ({ year, days, whole }, call) => {
  const { context, session, now, key } = call;
  const wrong = entryRefusal(year, days);
  if (wrong) return wrong;
  const { _id: placeId } = await ownPlace(call);
  // As it is now, not as it was remembered: a colleague may have entered half of the year a moment ago.
  context.directory.forgetPlace(placeId);
  const place = await ownPlace(call);
  const entries = Object.fromEntries(
    days.map(({ day, is, name }) => [
      day,
      is === 'usual' ? null : { working: is === 'work', name: (name ?? '').trim() },
    ]),
  );
  if (whole) {
    const calendar = calendarOf(context, place);
    const overrides = Object.entries({ ...calendar.overrides, ...entries });
    const entered = overrides.filter(
      (pair): pair is [string, { working: boolean; name: string }] => pair[1] !== null,
    );
    const refusal = wholeYearRefusal(year, { ...calendar, overrides: Object.fromEntries(entered) });
    if (refusal) return refusal;
  }
  const by = { byName: session.membership?.name ?? '', at: now };
  // By then no instance remembers the calendar as it was: nothing is promised by it after the recount.
  await changeCalendar(placeId, { days: entries, year, whole, by, recountAt: now + REMEMBERED_MS, key });
  context.directory.forgetPlace(placeId);
  const after = await ownPlace(call);
  const own = Object.keys(after.calendar?.days ?? {}).filter((day) => day.startsWith(year));
  return {
    year: yearView(year, knownAs(year, calendarOf(context, after)), after.calendar),
    entered: own.length,
  };
};
