import type { Area } from '@shared/place/roster';
import type { Station } from '@shared/place/station';
import type { StoredPlace } from '../../store/places';

/** The area and all that it lies in, itself first. */
function lineOf(areaId: string | undefined, areas: readonly Area[]): string[] {
  const line: string[] = [];
  for (let id = areaId; id !== undefined && !line.includes(id);) {
    line.push(id);
    const at = id;
    id = areas.find((area) => area.id === at)?.parentId;
  }
  return line;
}

/** Somebody of a village is a neighbour of what happens in its town, not the other way round. */
export const livesWithin = (own: string, where: string | undefined, { roster }: StoredPlace): boolean =>
  where !== undefined && lineOf(own, roster.areas).includes(where);

/** Who knows the people of an area: its own station, else that of the area around it, else the first of the place. */
export function stationOfArea(areaId: string, { roster }: StoredPlace): Station | undefined {
  for (const id of lineOf(areaId, roster.areas)) {
    const station = roster.stations.find((known) => known.areaId === id);
    if (station) return station;
  }
  return roster.stations[0];
}

/** Where an item is: as it says itself, else where its station is. */
export const areaOfPublished = (
  { areaId, stationId }: { areaId?: string; stationId: string },
  { roster }: StoredPlace,
): string | undefined => areaId ?? roster.stations.find(({ id }) => id === stationId)?.areaId;

export const areaName = (areaId: string | undefined, { roster }: StoredPlace): string | undefined =>
  roster.areas.find(({ id }) => id === areaId)?.name;
