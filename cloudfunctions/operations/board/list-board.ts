import { BOARD_PAGE } from '@shared/contract/fields';
import { refuse } from '@shared/error/catalogue';
import { stationScope } from '@shared/permission/roles';
import { boardKey } from '@shared/publication/public-version';
import { boardActivitiesOf } from '../../services/activity/board-activities';
import { photoUrlsOf, publishedCardOf } from '../../services/board/views';
import { cursorOf, readCursor, type RowMark } from '../../services/cursor';
import type { Handler } from '../../services/handler';
import { stationViewOf } from '../../services/places/place-views';
import { firstPage } from '../../services/board/first-page';
import { boardRows } from '../../store/publications';

export const listBoard: Handler<'listBoard'> = async (input, call) => {
  const { placeId, stationId, filter, cursor, categoryId, month, also } = input;
  const place = await call.context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const station = place.roster.stations.find(({ id }) => id === stationId);
  if (stationId !== undefined && !station) return refuse('station_not_found', {});
  const scope = station ? stationScope(placeId, station.id) : placeId;
  const after = readCursor(cursor);
  const list = boardKey(scope, filter, { categoryId, month });
  const [{ rows, figures }, activities] = await Promise.all([
    after ? laterPage(list, after) : firstPage(list, scope, placeId),
    after === null && also.includes('activities')
      ? boardActivitiesOf(place, stationId, undefined)
      : undefined,
  ]);
  const shown = rows.slice(0, BOARD_PAGE);
  const last = shown[shown.length - 1];
  const urls = await photoUrlsOf(shown);
  return {
    placeName: place.config.name,
    stationName: station?.name,
    items: shown.map((row) => publishedCardOf(row, place, urls)),
    next: rows.length > BOARD_PAGE && last ? cursorOf({ at: last.publishedAt, id: last._id }) : undefined,
    figures,
    activities,
    station: station && also.includes('station') ? stationViewOf(station, place) : undefined,
  };
};

const laterPage = async (list: string, after: RowMark) => ({
  rows: await boardRows(list, after),
  figures: undefined,
});
