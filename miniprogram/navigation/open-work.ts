import type { OpenItem } from './desk-context';
import { back, go } from './go';
import type { Routes } from './routes';

export type WorkPage = 'staffItem' | 'voice';
export type WorkAct = Routes['voice']['act'];

/** Opens an item of work on a page of its own. */
export function openWork(page: WorkPage, no: string, act?: WorkAct): void {
  if (page === 'voice') go('voice', act === undefined ? { no } : { no, act });
  else go('staffItem', { no });
}

/** An item on a page of its own: the list asks anew when one comes back to it. */
export const ON_ITS_OWN: OpenItem = {
  changed: () => Promise.resolve(),
  gone: () => {
    back('work');
    return Promise.resolve();
  },
  show: (no) => openWork('staffItem', no),
};
