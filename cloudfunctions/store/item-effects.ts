import { collection, command } from '../platform/database';
import type { StoredItem } from './items';

/**
 * Takes effects that were carried out off the item. The version stays: nothing about the item has changed. The moment
 * for the timer is only moved when no command came between, for a newer one may have set its own.
 */
export async function clearEffects(
  item: StoredItem,
  ids: readonly string[],
  nextAt: number | null,
): Promise<void> {
  const _ = command();
  const items = collection('items');
  const effects = _.pull({ id: _.in([...ids]) });
  const { stats } = await items
    .where({ _id: item._id, version: item.version })
    .update({ data: { effects, nextAt } });
  if (stats.updated === 0) await items.where({ _id: item._id }).update({ data: { effects } });
}

/** Items the timer must look at, the longest waiting first. */
export async function findDueItems(now: number, limit: number): Promise<StoredItem[]> {
  const _ = command();
  const nextAt = (_.gt(0) as unknown as { and(other: unknown): unknown }).and(_.lte(now));
  const { data } = await collection('items').where({ nextAt }).orderBy('nextAt', 'asc').limit(limit).get();
  return data as unknown as StoredItem[];
}
