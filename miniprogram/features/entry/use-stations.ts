import type { Failure } from '@/cloud/answer';
import { failureFace } from '@/cloud/failure-words';
import { useQuery, type Query } from '@/cloud/use-query';
import { go } from '@/navigation/go';

/** The server knows the place, the station or the deputy no more. */
export const isNotThere = (failure: Failure | null): boolean =>
  failure?.kind === 'refused' &&
  ['place_not_found', 'station_not_found', 'deputy_not_found'].includes(failure.code);

/** The faces of a page about one of them, while nothing is there to show; an old address may name who is there no more. */
export const facesWithout = (
  missing: string,
  {
    state,
    failure,
    refresh,
  }: Pick<Query<unknown>, 'failure' | 'refresh'> & { state: Query<unknown>['state'] | 'empty' },
) => ({
  state,
  error: { ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } },
  empty: {
    title: missing,
    words: '可能换人了，也可能是旧的码。',
    action: { word: '看看有哪些联络站', onTap: () => go('stations', {}) },
  },
});

/** The stations of a place with their deputies. */
export function useStations(placeId: string | undefined) {
  const { state, data, failure, refresh } = useQuery(
    'listStations',
    placeId === undefined ? null : { placeId },
  );
  const face = placeId === undefined || state === 'data' ? ('empty' as const) : state;
  return {
    stations: data?.stations ?? [],
    facesWithout: (missing: string) => facesWithout(missing, { state: face, failure, refresh }),
  };
}
