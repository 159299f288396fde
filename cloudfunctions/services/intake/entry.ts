import type { ParsedInputOf } from '@shared/contract/operations';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Source } from '@shared/item/commands';
import type { Deputy } from '@shared/place/roster';
import type { Station } from '@shared/place/station';
import type { StoredCode } from '../../store/codes';
import type { StoredPlace } from '../../store/places';
import { stationOfArea } from '../board/areas';
import type { ServiceContext } from '../context';

/** Where a voice comes in: the code or choice, the station it belongs to, the deputy it is for when one can take it. */
export interface Entry {
  source: Source;
  station: Station;
  deputy?: Deputy;
}

type Choice = Pick<ParsedInputOf<'submit'>, 'scene' | 'stationId' | 'deputyId'> &
  Partial<Pick<ParsedInputOf<'submit'>, 'kind' | 'whereabouts' | 'areaId'>>;

/** The code that was scanned, of this place; undefined where none was. */
export async function scannedCode(
  { scene }: Pick<Choice, 'scene'>,
  place: StoredPlace,
  { directory }: ServiceContext,
): Promise<StoredCode | Refusal | undefined> {
  if (scene === undefined) return undefined;
  const code = await directory.code(scene);
  if (!code) return refuse('code_unknown', {});
  if (code.placeId === place._id) return code;
  const other = await directory.place(code.placeId);
  return refuse('code_elsewhere', { placeName: other?.config.shortName ?? '' });
}

export const entryOf = (choice: Choice, place: StoredPlace, code?: StoredCode): Entry | Refusal =>
  code === undefined ? byStation(choice, place) : byCode(code, choice, place);

/** Whether the code is still in use is asked where the voice is weighed: by what is stored then. */
function byCode(code: StoredCode, choice: Choice, place: StoredPlace): Entry | Refusal {
  const source: Source = { type: code.kind, target: code.target };
  if (code.kind !== 'deputy_code') return at(code.target, choice.deputyId, source, place);
  const deputy = place.roster.deputies.find(({ id }) => id === code.target);
  return deputy
    ? at(deputy.stationId, deputy.id, source, place)
    : refuse('code_left', { placeName: place.config.shortName });
}

function byStation({ stationId, deputyId, kind, ...where }: Choice, place: StoredPlace): Entry | Refusal {
  if (kind === 'snap') {
    const near = stationId ?? nearestStation(place, where)?.id ?? '';
    return at(near, undefined, { type: 'snap', target: near }, place);
  }
  if (stationId === undefined) return refuse('station_not_found', {});
  return at(stationId, deputyId, { type: 'chosen_station', target: stationId }, place);
}

/** A deputy who is away takes nothing: the station looks at it (DOMAIN.md §2, `admit`). */
function at(
  stationId: string,
  deputyId: string | undefined,
  source: Source,
  { roster }: StoredPlace,
): Entry | Refusal {
  const station = roster.stations.find(({ id }) => id === stationId);
  if (!station) return refuse('station_not_found', {});
  if (deputyId === undefined) return { source, station };
  const deputy = roster.deputies.find(({ id }) => id === deputyId);
  if (!deputy || deputy.stationId !== stationId) return refuse('deputy_not_found', {});
  return deputy.away ? { source, station } : { source, station, deputy };
}

/** Whoever takes a picture in passing chooses nobody: it is the nearest station's, else the village's, else the first. */
function nearestStation(
  place: StoredPlace,
  { whereabouts, areaId }: Pick<Choice, 'whereabouts' | 'areaId'>,
): Station | undefined {
  const { stations } = place.roster;
  const { latitude, longitude } = whereabouts ?? {};
  if (latitude === undefined || longitude === undefined) {
    return areaId === undefined ? stations[0] : stationOfArea(areaId, place);
  }
  const far = (station: Station) =>
    station.latitude === undefined || station.longitude === undefined
      ? Number.POSITIVE_INFINITY
      : (station.latitude - latitude) ** 2 + (station.longitude - longitude) ** 2;
  return [...stations].sort((one, other) => far(one) - far(other))[0];
}
