import { refuse } from '@shared/error/catalogue';
import { deputiesOf, STATION_KINDS, type Station } from '@shared/place/station';
import { STATION_KIND_WORD } from '@shared/wording/stations';
import type { Handler } from '../../services/handler';
import type { StoredPlace } from '../../store/places';

export const getStationMap: Handler<'getStationMap'> = async (
  { placeId, kind, tag, upgradedIn },
  { context },
) => {
  const place = await context.directory.place(placeId);
  if (!place) return refuse('place_not_found', {});
  const { stations } = place.roster;
  const chosen = stations.filter(
    (station) =>
      (kind === undefined || station.kind === kind) &&
      (tag === undefined || station.tags.includes(tag)) &&
      (upgradedIn === undefined || yearOf(station) === upgradedIn),
  );
  return {
    placeName: place.config.name,
    all: stations.length,
    open: stations.filter(({ status }) => status === 'open').length,
    kinds: STATION_KINDS.map((value) => ({
      value,
      word: STATION_KIND_WORD[value],
      count: stations.filter((station) => station.kind === value).length,
    })).filter(({ count }) => count > 0),
    tags: countedBy(stations.flatMap(({ tags }) => tags)),
    years: countedBy(stations.flatMap((station) => yearOf(station) ?? [])).sort((one, other) =>
      other.value.localeCompare(one.value),
    ),
    stations: chosen.map((station) => pinOf(station, place)),
  };
};

const yearOf = ({ upgradedDay }: Station): string | undefined => upgradedDay?.slice(0, 4);

function countedBy(values: readonly string[]) {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, word: value, count }));
}

function pinOf(station: Station, { roster }: StoredPlace) {
  const { id, name, kind, areaId, tags, status, upgradedDay, latitude, longitude } = station;
  return {
    id,
    name,
    kind,
    areaName: roster.areas.find((area) => area.id === areaId)?.name ?? '',
    tags,
    status,
    upgradedDay,
    latitude,
    longitude,
    deputies: deputiesOf(station, roster.deputies).length,
  };
}
