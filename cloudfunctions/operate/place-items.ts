import { itemsNumbered, type StoredItem } from '../store/items';

const AT_ONCE = 50;

/** Every item of a place, in the order of their numbers. */
export async function* itemsOfPlace(prefix: string, placeId: string): AsyncGenerator<StoredItem> {
  for (let after = ''; ;) {
    const page = await itemsNumbered(prefix, after, AT_ONCE);
    for (const item of page) if (item.placeId === placeId) yield item;
    const last = page[page.length - 1];
    if (!last || page.length < AT_ONCE) return;
    after = last.no;
  }
}
