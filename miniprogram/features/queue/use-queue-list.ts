import { usePages } from '@/cloud/use-pages';
import { isQueueFilter, type ListName } from './work-lists';

/** One pile of the queue, or a list beside it: asked differently, shown alike. */
export function useQueueList(list: ListName) {
  const own = isQueueFilter(list);
  const queue = usePages('listQueue', own ? { filter: list } : null);
  const beside = usePages('listFlagged', own ? null : { list });
  return own ? queue : beside;
}
