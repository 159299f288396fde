import { useState } from 'react';
import { recall, remember } from '@/state/storage';

const KEPT_MAX = 300;

/** What somebody under this hat has opened on this phone: the rest has a red dot. */
export function useSeen(hatId: string | undefined) {
  const key = `seen.${hatId ?? '-'}`;
  const [seen, setSeen] = useState<readonly string[]>(() => recall<string[]>(key, []));
  return {
    isFresh: (no: string) => !seen.includes(no),
    see: (no: string) => {
      const next = [...seen.filter((one) => one !== no), no].slice(-KEPT_MAX);
      remember(key, next);
      setSeen(next);
    },
  };
}
