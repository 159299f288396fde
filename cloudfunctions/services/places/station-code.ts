import type { Roster } from '@shared/place/roster';
import { sceneFor } from '../codes/scene';

/** Scene of a station's code: the same for the same station, so that a poster which hangs stays right. */
export const stationCodeOf = (placeId: string, stationId: string): string =>
  sceneFor(`station/${placeId}/${stationId}`);

/** Stations without a printed code, each with the one that is theirs. */
export function missingStationCodes(
  placeId: string,
  { stations, codes }: Pick<Roster, 'codes'> & { stations: readonly { id: string }[] },
): Record<string, string> {
  const coded = new Set(codes.filter(({ kind }) => kind !== 'deputy_code').map(({ target }) => target));
  return Object.fromEntries(
    stations.filter(({ id }) => !coded.has(id)).map(({ id }) => [id, stationCodeOf(placeId, id)]),
  );
}

/** Deputies without a code, each with the one that is theirs. */
export function missingDeputyCodes(
  placeId: string,
  { deputies, codes }: { deputies: readonly { id: string }[]; codes: Roster['codes'] },
): Record<string, string> {
  const coded = new Set(codes.filter(({ kind }) => kind === 'deputy_code').map(({ target }) => target));
  return Object.fromEntries(
    deputies.filter(({ id }) => !coded.has(id)).map(({ id }) => [id, sceneFor(`deputy/${placeId}/${id}`)]),
  );
}
