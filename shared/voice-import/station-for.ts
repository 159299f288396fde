import type { ImportFacts } from './plan';
import type { VoiceProblem } from './problems';

type Answer = { ok: true; id: string } | { ok: false; problem: VoiceProblem };

/** Whose screening list a row comes into: its own words, else its village's only station, else what was chosen for all. */
export function stationFor(
  cell: string,
  areaId: string | undefined,
  { stations, ownStationId, stationId }: ImportFacts,
): Answer {
  if (cell !== '') {
    const named = stations.find(({ name }) => name === cell);
    if (!named) return { ok: false, problem: 'station_unknown' };
    return ownStationId === undefined || named.id === ownStationId
      ? { ok: true, id: named.id }
      : { ok: false, problem: 'station_not_yours' };
  }
  if (ownStationId !== undefined) return { ok: true, id: ownStationId };
  const near = stations.filter((station) => station.areaId === areaId);
  const only = near.length === 1 ? near[0] : stations.length === 1 ? stations[0] : undefined;
  const id = only?.id ?? stationId;
  return id === undefined ? { ok: false, problem: 'station_missing' } : { ok: true, id };
}
