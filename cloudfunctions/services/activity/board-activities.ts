import { stationScope } from '@shared/permission/roles';
import { activityKey, activityRows } from '../../store/activities';
import type { StoredPlace } from '../../store/places';
import { activityCardOf, shownItemsOf } from './activity-views';
import { dayCursorOf, readDayCursor } from './day-cursor';

/** Each with all that came of it: five fill a screen or two. */
const ACTIVITIES = 5;

/** What a station, or a place, did together with people, the latest first. */
export async function boardActivitiesOf(
  place: StoredPlace,
  stationId: string | undefined,
  cursor: string | undefined,
) {
  const scope = stationId === undefined ? place._id : stationScope(place._id, stationId);
  const rows = await activityRows(activityKey(scope, 'closed'), readDayCursor(cursor), ACTIVITIES);
  const page = rows.slice(0, ACTIVITIES);
  const last = page[page.length - 1];
  const items = await shownItemsOf(page);
  return {
    activities: page.map((activity) => {
      const shown = activity.nos.flatMap((no) => items.get(no) ?? []);
      return { ...activityCardOf(activity, place), items: shown.length, shown };
    }),
    next: rows.length > ACTIVITIES && last ? dayCursorOf({ day: last.day, id: last._id }) : undefined,
  };
}
