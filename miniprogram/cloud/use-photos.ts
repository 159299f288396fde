import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoView } from '@/components/ui/photos';
import { compressPhoto, forgetPhoto } from './compress-photo';
import { failureWords } from './failure-words';
import { newKey } from './key';
import { pickPhotos } from './pick-photos';
import { sendPhoto } from './send-photo';
import { useOnceKnown } from './use-once-known';
import type { Withheld } from './withheld';

interface Entry {
  key: string;
  path: string;
  state: PhotoView['state'];
  percent: number;
  /** Given by the server once it has its own copy. */
  id: string | null;
  /** Where it outlives the app; null until it was made smaller, and where there is no room. */
  kept: string | null;
  small: boolean;
}

/** A photo that the cloud has already, and what the phone can show of it. */
export interface KeptPhoto {
  id: string;
  path: string;
}

export interface PhotosState {
  /** For the Photos component. */
  views: readonly PhotoView[];
  /** Ids that may go into a command now, in the order on the screen. */
  ids: readonly string[];
  /** The same with what outlives the app, for a draft. */
  kept: readonly KeptPhoto[];
  /** Some are still on their way. Nobody has to wait for them. */
  underway: boolean;
  /** Why the latest one was refused, in words; null when it only did not get through. */
  problem: string | null;
  /** The camera or the album were not to be had; null once it was read. */
  withheld: Withheld | null;
  forgetWithheld: () => void;
  add: () => Promise<void>;
  remove: (key: string) => void;
  retry: (key: string) => void;
  clear: () => void;
}

/** Of photos that this opening of the app chose: the whole picture, where a draft keeps only what outlives the app. */
const localPaths = new Map<string, string>();
export const localPathOf = (id: string): string | undefined => localPaths.get(id);

/** Photos that upload while somebody still writes; chosen before the place is known, they go once it is. */
export function usePhotos(
  placeId: string | null,
  max: number,
  before: readonly KeptPhoto[] = [],
): PhotosState {
  const [entries, setEntries] = useState<readonly Entry[]>(() => before.map(entryOf));
  const [problem, setProblem] = useState<string | null>(null);
  const [withheld, setWithheld] = useState<Withheld | null>(null);
  const oncePlaceKnown = useOnceKnown(placeId);
  const taken = useRef(new Set<string>());
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  const change = useCallback((key: string, part: Partial<Entry>) => {
    if (!alive.current) return;
    setEntries((now) => now.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
  }, []);

  const send = useCallback(
    async ({ key, path, small }: Pick<Entry, 'key' | 'path' | 'small'>, place: string) => {
      const made = small ? null : await compressPhoto(path);
      if (made !== null) change(key, { path: made.path, kept: made.kept, small: true });
      const sent = await sendPhoto(place, made?.path ?? path, (percent) => change(key, { percent }));
      if (sent.ok) localPaths.set(sent.id, made?.path ?? path);
      if (sent.ok) change(key, { state: 'done', id: sent.id, percent: 100 });
      else {
        change(key, { state: 'failed' });
        if (alive.current) setProblem(sent.kind === 'refused' ? failureWords(sent).text : null);
      }
    },
    [change],
  );

  /** Once it is known where it goes; what was taken away meanwhile goes nowhere. */
  const sendOnce = useCallback(
    (entry: Entry) =>
      oncePlaceKnown((place) => {
        if (!taken.current.has(entry.key)) void send(entry, place);
      }),
    [oncePlaceKnown, send],
  );

  const add = useCallback(async () => {
    const picked = await pickPhotos(max - entries.length);
    if (alive.current) setWithheld(picked.withheld);
    const added = picked.paths.slice(0, max - entries.length).map(freshEntry);
    setEntries((now) => [...now, ...added]);
    added.forEach(sendOnce);
  }, [entries.length, max, sendOnce]);

  const remove = useCallback((key: string) => {
    taken.current.add(key);
    setEntries((now) => {
      forgetPhoto(now.find((entry) => entry.key === key)?.kept ?? null);
      return now.filter((entry) => entry.key !== key);
    });
  }, []);

  const retry = useCallback(
    (key: string) => {
      const entry = entries.find((one) => one.key === key);
      if (entry === undefined || entry.state !== 'failed') return;
      setProblem(null);
      change(key, { state: 'uploading', percent: 0 });
      sendOnce(entry);
    },
    [entries, change, sendOnce],
  );

  const forgetWithheld = useCallback(() => setWithheld(null), []);

  const clear = useCallback(() => {
    setEntries((now) => {
      now.forEach(({ kept }) => forgetPhoto(kept));
      return [];
    });
  }, []);

  return {
    views: entries.map(viewOf),
    ids: entries.flatMap(({ id }) => (id === null ? [] : [id])),
    kept: entries.flatMap(({ id, kept }) => (id === null || kept === null ? [] : [{ id, path: kept }])),
    underway: entries.some(({ state }) => state === 'uploading'),
    problem,
    withheld,
    forgetWithheld,
    add,
    remove,
    retry,
    clear,
  };
}

const freshEntry = (path: string): Entry => ({
  key: newKey(),
  path,
  state: 'uploading',
  percent: 0,
  id: null,
  kept: null,
  small: false,
});

const entryOf = ({ id, path }: KeptPhoto): Entry => ({
  ...freshEntry(path),
  state: 'done',
  percent: 100,
  id,
  kept: path,
  small: true,
});

function viewOf({ key, path, state, percent }: Entry): PhotoView {
  return state === 'uploading' ? { key, path, state, percent } : { key, path, state };
}
