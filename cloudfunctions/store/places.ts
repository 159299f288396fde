import { placeSchema, type PlaceConfig } from '@shared/place/place';
import type { Roster } from '@shared/place/roster';
import { collection, command } from '../platform/database';
import { stationSchema } from '@shared/place/station';
import { withoutGaps } from './without-gaps';
import { findCalendar, type StoredCalendar } from './calendars';
import { findRegistry, withRegistry } from './station-registry';

/** A place and its roster are one document: read together, remembered together. Staff are in `members`. */
export interface StoredPlace {
  _id: string;
  config: PlaceConfig;
  roster: Omit<Roster, 'staff' | 'seats'>;
  /** Grows by one with each change made on a screen; absent: none was. */
  version?: number;
  /** Stations that were entered beside the file are in the roster: what the registry still holds is older. */
  whole?: boolean;
  /** Of its own collection. */
  calendar?: StoredCalendar;
}

export async function findPlace(placeId: string): Promise<StoredPlace | null> {
  const [{ data }, calendar, registry] = await Promise.all([
    collection('places').where({ _id: placeId }).limit(1).get(),
    findCalendar(placeId),
    findRegistry(placeId),
  ]);
  const place = data[0] as StoredPlace | undefined;
  if (!place) return null;
  // Written by an older release it may lack what has come since: the schema knows what stands for it.
  const stations = place.roster.stations.map((station) => stationSchema.parse(station));
  return {
    ...place,
    config: placeSchema.parse(place.config),
    roster: withRegistry({ ...place.roster, stations }, place.whole === true ? null : registry),
    ...(calendar ? { calendar } : {}),
  };
}

/** One conditional write of all that the place is. False when somebody was faster. */
export async function replacePlace(
  { _id, version }: StoredPlace,
  { config, roster, version: next }: Pick<StoredPlace, 'config' | 'roster'> & { version: number },
): Promise<boolean> {
  const _ = command();
  const { stats } = await collection('places')
    .where({ _id, version: version ?? _.exists(false) })
    .update({
      data: {
        config: _.set(withoutGaps(config) as never),
        roster: _.set(withoutGaps(roster) as never),
        version: next,
        whole: true,
      },
    });
  return stats.updated === 1;
}

/** More places than one environment serves. */
const PLACES_MAX = 100;

export async function placeIds(): Promise<string[]> {
  const { data } = await collection('places')
    .where({ _id: command().gt('') })
    .orderBy('_id', 'asc')
    .limit(PLACES_MAX)
    .field({ _id: true })
    .get();
  return data.map(({ _id }) => String(_id));
}
