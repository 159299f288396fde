import { usePages } from '@/cloud/use-pages';
import { isQueueFilter, type ListName } from './work-lists';

/** One pile of the queue, or a list beside it: asked differently, shown alike. */
export function useQueueList(list: ListName) {
  const own = isQueueFilter(list) ? ({ filter: list } as const) : null;
  const others = list === 'other_tiers' ? ({ filter: 'waiting', tiers: 'others' } as const) : null;
  const queue = usePages('listQueue', own ?? others);
  const beside = usePages('listFlagged', isQueueFilter(list) || list === 'other_tiers' ? null : { list });
  return own !== null || others !== null ? queue : beside;
}
