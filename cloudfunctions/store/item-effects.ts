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

/** Ids of the items that the timer must look at, the longest waiting first. Their events are read one item at a time. */
export async function findDueIds(now: number, limit: number): Promise<string[]> {
  const _ = command();
  // Nothing is due at 0: the lower bound leaves out items without a moment.
  const nextAt = _.gt(0).and(_.lte(now));
  const { data } = await collection('items')
    .where({ nextAt })
    .orderBy('nextAt', 'asc')
    .limit(limit)
    .field({ _id: true })
    .get();
  return data.map(({ _id }) => String(_id));
}

/** For an alarm that nothing can be done about in this state: the next command sets its own moment. */
export async function lookAgainAt({ _id, version }: StoredItem, nextAt: number | null): Promise<void> {
  await collection('items').where({ _id, version }).update({ data: { nextAt } });
}
