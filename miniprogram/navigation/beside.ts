import type { Listed, OpenItem, WorkList } from './desk-context';
import { ON_ITS_OWN, openWork, type WorkPage } from './open-work';

/** WeChat shows a list or an item; a wide browser shows both: beside.h5.ts. */
export function useWorkList(page: WorkPage, _list: Listed, _shown: readonly { no: string }[]): WorkList {
  return { beside: false, chosen: null, open: (no, act) => openWork(page, no, act) };
}

export function useOpenItem(): OpenItem {
  return ON_ITS_OWN;
}
