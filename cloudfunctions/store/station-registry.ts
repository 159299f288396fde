import type { EntryCode } from '@shared/place/roster';
import type { Station } from '@shared/place/station';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import type { StoredPlace } from './places';

/**
 * Stations that an office has entered beside those of the place's file. Apart from the place's document, which is
 * imported from a file again and again.
 */
export interface StoredRegistry {
  _id: string;
  stations: Record<string, Station>;
  /** Scenes of the printed codes, by station. */
  codes: Record<string, string>;
  /** Intents that were carried out: the last few. */
  keys: string[];
}

const KEYS_KEPT = 20;

const registries = () => collection('station_registry');

export async function findRegistry(placeId: string): Promise<StoredRegistry | null> {
  const { data } = await registries().where({ _id: placeId }).limit(1).get();
  return (data[0] as unknown as StoredRegistry | undefined) ?? null;
}

/** The roster as it is now: what was entered stands in place of what the file says of the same station. */
export function withRegistry(
  roster: StoredPlace['roster'],
  registry: Pick<StoredRegistry, 'stations' | 'codes'> | null,
): StoredPlace['roster'] {
  if (!registry) return roster;
  const entered = registry.stations;
  const of = new Set(roster.stations.map(({ id }) => id));
  const stations = [
    ...roster.stations.map((station) => entered[station.id] ?? station),
    ...Object.values(entered).filter(({ id }) => !of.has(id)),
  ];
  const codes = Object.entries(registry.codes).map(([target, token]): EntryCode => ({
    token,
    kind: 'station_code',
    target,
    revoked: false,
  }));
  return { ...roster, stations, codes: [...roster.codes, ...codes] };
}

/** Each station is a field of its own: two colleagues who enter at once do not undo each other. */
export async function enterStations(
  placeId: string,
  { stations, codes, key }: { stations: readonly Station[]; codes: Record<string, string>; key: string },
): Promise<void> {
  const _ = command();
  const data: Clause = { keys: _.push({ each: [key], slice: -KEYS_KEPT } as never) };
  for (const station of stations) {
    const known = Object.entries(station).filter(([, value]) => value !== undefined);
    data[`stations.${station.id}`] = _.set(Object.fromEntries(known));
  }
  for (const [id, token] of Object.entries(codes)) data[`codes.${id}`] = token;
  const update = async () =>
    (
      await registries()
        .where({ _id: placeId, keys: _.nin([key]) })
        .update({ data })
    ).stats.updated;
  if ((await update()) === 1) return;
  try {
    await registries().add({ data: { _id: placeId, stations: {}, codes: {}, keys: [] } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  // It exists now; where it did before, this request has come already and changes nothing.
  await update();
}
