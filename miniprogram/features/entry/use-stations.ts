import { useQuery } from '@/cloud/use-query';
import { failureFace } from '@/cloud/failure-words';
import { go } from '@/navigation/go';

/** The stations of a place with their deputies, and the faces of a page that shows one of them. */
export function useStations(placeId: string | undefined) {
  const { state, data, failure, refresh } = useQuery(
    'listStations',
    placeId === undefined ? null : { placeId },
  );
  /** While nothing is there to show; an old address may name somebody who is there no more. */
  const facesWithout = (missing: string) => ({
    state: placeId === undefined || state === 'data' ? ('empty' as const) : state,
    error: { ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } },
    empty: {
      title: missing,
      words: '可能换人了，也可能是旧的码。',
      action: { word: '看看有哪些联络站', onTap: () => go('stations', {}) },
    },
  });
  return { stations: data?.stations ?? [], facesWithout };
}
