import type { ItemEvent } from '@shared/item/event';
import { collection, command, type Clause } from '../platform/database';

/** The oldest events of an item that has many; the chain goes on from the last of them. */
export interface StoredHistory {
  _id: string;
  itemId: string;
  fromSeq: number;
  toSeq: number;
  events: ItemEvent[];
}

/** First the copy, then the cut: events never change, so doing either again, or after another command, is safe. */
export async function moveToHistory({ _id, ...history }: StoredHistory): Promise<void> {
  await collection('item_history')
    .doc(_id)
    .set({ data: history as unknown as Clause });
  const _ = command();
  await collection('items')
    .where({ _id: history.itemId })
    .update({ data: { events: _.pull({ seq: _.lte(history.toSeq) }) } });
}

export async function historyOf(itemId: string): Promise<ItemEvent[]> {
  const { data } = await collection('item_history').where({ itemId }).orderBy('fromSeq', 'asc').get();
  return (data as unknown as StoredHistory[]).flatMap(({ events }) => events);
}
