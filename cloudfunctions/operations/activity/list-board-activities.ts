import { refuse } from '@shared/error/catalogue';
import { boardActivitiesOf } from '../../services/activity/board-activities';
import type { Handler } from '../../services/handler';

export const listBoardActivities: Handler<'listBoardActivities'> = async (
  { placeId, stationId, cursor },
  { context },
) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  if (stationId !== undefined && !place.roster.stations.some(({ id }) => id === stationId))
    return refuse('station_not_found', {});
  return boardActivitiesOf(place, stationId, cursor);
};
