import { useContext, useEffect } from 'react';
import { DeskContext, type Listed, type OpenItem, type WorkList } from './desk-context';
import { ON_ITS_OWN, openWork, type WorkPage } from './open-work';

/** On a wide screen a row opens beside the list, and the desk knows the list's order; else as in WeChat. */
export function useWorkList(
  page: WorkPage,
  { state, pages, refresh }: Listed,
  shown: readonly { no: string }[],
): WorkList {
  const desk = useContext(DeskContext);
  const tell = desk?.tell;
  const order = shown.map(({ no }) => no).join(' ');
  // Told after each answer, also when it brought the same rows again: then nothing has left the list.
  useEffect(() => {
    if (state === 'data') tell?.({ nos: order === '' ? [] : order.split(' '), refresh });
  }, [tell, state, pages, order, refresh]);
  if (desk === null) return { beside: false, chosen: null, open: (no, act) => openWork(page, no, act) };
  return { beside: true, chosen: desk.chosen, open: desk.open };
}

export function useOpenItem(): OpenItem {
  const desk = useContext(DeskContext);
  return desk === null ? ON_ITS_OWN : { changed: desk.changed, gone: desk.changed, show: desk.open };
}
