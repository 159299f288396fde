import { dayOf } from '@shared/common/shanghai';
import { PAGE_SIZE } from '@shared/contract/fields';
import { refuse } from '@shared/error/catalogue';
import { stationScope } from '@shared/permission/roles';
import { dayCursorOf, readDayCursor } from '../../services/activity/day-cursor';
import type { Handler } from '../../services/handler';
import { receptionCardOf } from '../../services/reception/views';
import { receptionList, receptionRows } from '../../store/receptions';

export const listReceptions: Handler<'listReceptions'> = async (
  { placeId, stationId, mine, cursor },
  { context, session: { openid }, now },
) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  if (stationId !== undefined && !place.roster.stations.some(({ id }) => id === stationId))
    return refuse('station_not_found', {});
  const scope = stationId === undefined ? placeId : stationScope(placeId, stationId);
  const list = mine ? receptionList.person(openid) : receptionList.coming(scope);
  const rows = await receptionRows(list, 'asc', { after: readDayCursor(cursor), fromDay: dayOf(now) });
  const page = rows.slice(0, PAGE_SIZE);
  const last = page[page.length - 1];
  return {
    // What somebody booked elsewhere is not this place's to show.
    receptions: page
      .filter((row) => row.placeId === placeId)
      .map((row) => receptionCardOf(row, { place, openid, now })),
    next: rows.length > PAGE_SIZE && last ? dayCursorOf({ day: last.day, id: last._id }) : undefined,
  };
};
