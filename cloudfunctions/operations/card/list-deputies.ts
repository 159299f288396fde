import { PAGE_SIZE } from '@shared/contract/fields';
import { refuse } from '@shared/error/catalogue';
import { deputiesOf } from '@shared/place/station';
import type { Handler } from '../../services/handler';
import { deputyViewOf } from '../../services/places/place-views';

export const listDeputies: Handler<'listDeputies'> = async ({ placeId, stationId, cursor }, { context }) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const station = place.roster.stations.find(({ id }) => id === stationId);
  if (stationId !== undefined && !station) return refuse('station_not_found', {});
  const all = station ? deputiesOf(station, place.roster.deputies) : place.roster.deputies;
  // The cursor is the last deputy that was shown; one who has left begins the list anew.
  const from = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
  const shown = all.slice(from, from + PAGE_SIZE);
  return {
    placeName: place.config.name,
    deputies: shown.map((deputy) => deputyViewOf(deputy, place)),
    next: from + PAGE_SIZE < all.length ? shown[shown.length - 1]?.id : undefined,
    total: all.length,
  };
};
