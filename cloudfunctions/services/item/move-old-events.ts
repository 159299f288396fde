import { logError } from '../../platform/log';
import { moveToHistory } from '../../store/item-history';
import type { StoredItem } from '../../store/items';

/** Beyond this an item's document grows slow to read and to write. */
const EVENTS_MAX_BYTES = 128 * 1024;

/** An item that is full never refuses a command: its oldest half moves to a document of its own. */
export async function moveOldEvents(item: StoredItem): Promise<void> {
  if (JSON.stringify(item.events).length <= EVENTS_MAX_BYTES) return;
  const events = item.events.slice(0, Math.floor(item.events.length / 2));
  const [first] = events;
  const last = events[events.length - 1];
  if (!first || !last) return;
  const { _id: itemId } = item;
  try {
    await moveToHistory({
      _id: `${itemId}.${first.seq}`,
      itemId,
      fromSeq: first.seq,
      toSeq: last.seq,
      events,
    });
  } catch (error) {
    // The command is committed; the next one tries again.
    logError('events could not be moved to history', error, { item: itemId });
  }
}
