import { useEffect, useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { call } from '@/cloud/call';
import { addressOf, type Addressee } from '@/components/entry/addressee';
import type { Draft } from '@/state/draft';

export type SimilarItem = OutputOf<'listSimilar'>['items'][number];

/** Below this many characters anything sounds like anything. */
const FROM = 6;
/** A pause in writing. */
const PAUSE_MS = 900;

/** What is on the board already and sounds the same. A question that fails costs nobody anything: nothing is shown. */
export function useSimilar(chosen: Addressee | null, draft: Draft) {
  const [items, setItems] = useState<readonly SimilarItem[]>([]);
  const text = draft.text.trim();
  const asked =
    chosen === null || Array.from(text).length < FROM
      ? null
      : JSON.stringify({
          placeId: addressOf(chosen).placeId,
          stationId: chosen.station.id,
          text,
          categoryId: draft.categoryId ?? undefined,
          whereabouts:
            draft.latitude === undefined
              ? undefined
              : { latitude: draft.latitude, longitude: draft.longitude },
        });
  useEffect(() => {
    if (asked === null) {
      setItems([]);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      void call('listSimilar', JSON.parse(asked)).then((answer) => {
        if (current && answer.ok) setItems(answer.data.items);
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return {
    items,
    followed: (no: string) =>
      setItems((before) => before.map((item) => (item.no === no ? { ...item, following: true } : item))),
  };
}
