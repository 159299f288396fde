import { auditItem, type ItemFault } from '../../cloudfunctions/services/item/audit-item';
import type { StoredHistory } from '../../cloudfunctions/store/item-history';
import type { StoredItem } from '../../cloudfunctions/store/items';
import type { Engine } from '../../localcloud/engine/engine';

/** Holds every item of a database against the chain of its events. */
export function auditAll(engine: Engine): { faults: ItemFault[]; items: number; events: number } {
  const all = <Row>(name: string) =>
    engine.reader.documents(engine.collection(name), {}, { sort: [['_id', 1]] }) as unknown as Row[];
  const histories = new Map<string, StoredHistory[]>();
  for (const part of all<StoredHistory>('item_history'))
    histories.set(part.itemId, [...(histories.get(part.itemId) ?? []), part]);
  const items = all<StoredItem>('items');
  let events = 0;
  const faults = items.flatMap((item) => {
    const parts = (histories.get(item._id) ?? []).sort((one, other) => one.fromSeq - other.fromSeq);
    events += item.version;
    return (
      auditItem(
        item,
        parts.flatMap((part) => part.events),
      ) ?? []
    );
  });
  return { faults, items: items.length, events };
}
