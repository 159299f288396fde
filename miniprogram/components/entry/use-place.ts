import { useEffect } from 'react';
import { comeTo, refreshSession, useSession } from '@/session/session';
import { addressee } from './addressee';

/**
 * Which place a public page is about: the one in its address, else that of the last code, else one's own. `face` is
 * what the page shows while none is known.
 */
export function usePlace(asked: string | undefined) {
  const { place, session, failure } = useSession();
  const placeId = asked ?? addressee.get()?.placeId ?? place?.id;
  // Its words and switches come with the session.
  useEffect(() => {
    if (asked !== undefined && session !== null && !session.places.some(({ id }) => id === asked)) {
      void comeTo(asked);
    }
  }, [asked, session]);
  const face: 'empty' | 'error' | 'loading' =
    session !== null ? 'empty' : failure !== null ? 'error' : 'loading';
  return {
    placeId,
    known: session?.places.find(({ id }) => id === placeId),
    face,
    failure,
    retry: () => void refreshSession(),
  };
}
