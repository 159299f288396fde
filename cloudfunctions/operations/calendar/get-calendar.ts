import { knownAs } from '@shared/calendar/entering';
import { statusOf } from '@shared/calendar/calendar';
import { addDays, dayOf } from '@shared/common/shanghai';
import { calendarOf } from '../../services/calendar/place-calendar';
import { yearView } from '../../services/calendar/year-view';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';

export const getCalendar: Handler<'getCalendar'> = async ({ year }, call) => {
  const { context, now } = call;
  const place = await ownPlace(call);
  const calendar = calendarOf(context, place);
  const days = [];
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
    const { working, kind, name } = statusOf(day, calendar);
    const own = place.calendar?.days[day];
    const entered = own && { byName: own.byName, at: own.at };
    days.push({ day, working, kind, name, entered });
  }
  const today = dayOf(now);
  const years = [-1, 0, 1, 2].map((more) => String(Number(today.slice(0, 4)) + more));
  return {
    year,
    days,
    years: years.map((one) => yearView(one, knownAs(one, calendar), place.calendar)),
    today,
  };
};
