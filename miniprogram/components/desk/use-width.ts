import { useSyncExternalStore } from 'react';

/** LOOK 宽屏: below 768 it is the phone's page, from 1100 on three columns. */
export const WIDE = '(min-width: 768px)';
export const THREE_COLUMNS = '(min-width: 1100px)';

export function useWidth(query: typeof WIDE | typeof THREE_COLUMNS): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}
