import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoView } from '@/components/ui/photos';
import { failureWords } from './failure-words';
import { newKey } from './key';
import { pickPhotos } from './pick-photos';
import { sendPhoto } from './send-photo';

interface Entry {
  key: string;
  path: string;
  state: PhotoView['state'];
  percent: number;
  /** Given by the server once it has its own copy. */
  id: string | null;
}

export interface PhotosState {
  /** For the Photos component. */
  views: readonly PhotoView[];
  /** Ids that may go into a command now, in the order on the screen. */
  ids: readonly string[];
  /** Some are still on their way. Nobody has to wait for them. */
  underway: boolean;
  /** Why the latest one was refused, in words; null when it only did not get through. */
  problem: string | null;
  add: () => Promise<void>;
  remove: (key: string) => void;
  retry: (key: string) => void;
  clear: () => void;
}

/** Photos that upload while somebody still writes. Not sent before the place is known. */
export function usePhotos(placeId: string | null, max: number): PhotosState {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const change = useCallback((key: string, part: Partial<Entry>) => {
    if (!alive.current) return;
    setEntries((before) => before.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
  }, []);

  const send = useCallback(
    async (key: string, path: string) => {
      if (placeId === null) {
        change(key, { state: 'failed' });
        return;
      }
      const sent = await sendPhoto(placeId, path, (percent) => change(key, { percent }));
      if (sent.ok) change(key, { state: 'done', id: sent.id, percent: 100 });
      else {
        change(key, { state: 'failed' });
        if (alive.current) setProblem(sent.kind === 'refused' ? failureWords(sent).text : null);
      }
    },
    [placeId, change],
  );

  const add = useCallback(async () => {
    const paths = await pickPhotos(max - entries.length);
    const added = paths
      .slice(0, max - entries.length)
      .map((path): Entry => ({ key: newKey(), path, state: 'uploading', percent: 0, id: null }));
    setEntries((before) => [...before, ...added]);
    added.forEach(({ key, path }) => void send(key, path));
  }, [entries.length, max, send]);

  const remove = useCallback((key: string) => {
    setEntries((before) => before.filter((entry) => entry.key !== key));
  }, []);

  const retry = useCallback(
    (key: string) => {
      const entry = entries.find((one) => one.key === key);
      if (entry === undefined || entry.state !== 'failed') return;
      setProblem(null);
      change(key, { state: 'uploading', percent: 0 });
      void send(key, entry.path);
    },
    [entries, change, send],
  );

  return {
    views: entries.map(viewOf),
    ids: entries.flatMap(({ id }) => (id === null ? [] : [id])),
    underway: entries.some(({ state }) => state === 'uploading'),
    problem,
    add,
    remove,
    retry,
    clear: useCallback(() => setEntries([]), []),
  };
}

function viewOf({ key, path, state, percent }: Entry): PhotoView {
  return state === 'uploading' ? { key, path, state, percent } : { key, path, state };
}
