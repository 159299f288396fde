import { refuse } from '@shared/error/catalogue';
import { stationScope } from '@shared/permission/roles';
import { activityCardOf, shownItemsOf } from '../../services/activity/activity-views';
import { dayCursorOf, readDayCursor } from '../../services/activity/day-cursor';
import type { Handler } from '../../services/handler';
import { activityKey, activityRows } from '../../store/activities';

/** Each with all that came of it: five fill a screen or two. */
const ACTIVITIES = 5;

export const listBoardActivities: Handler<'listBoardActivities'> = async (
  { placeId, stationId, cursor },
  { context },
) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  if (stationId !== undefined && !place.roster.stations.some(({ id }) => id === stationId))
    return refuse('station_not_found', {});
  const scope = stationId === undefined ? placeId : stationScope(placeId, stationId);
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
};
