import { refuse } from '@shared/error/catalogue';
import type { Handler } from '../../services/handler';
import { stationViewOf } from '../../services/places/place-views';

export const listStations: Handler<'listStations'> = async ({ placeId }, { context }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  return { stations: place.roster.stations.map((station) => stationViewOf(station, place)) };
};
