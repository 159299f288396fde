import { findContact } from '../../store/contacts';
import { findById, type StoredItem } from '../../store/items';
import { putEntry } from '../../store/search-entries';
import type { ServiceContext } from '../context';
import { entryOf } from './entry';

/** Written as the item is now, whatever happened to it before: done twice it changes nothing. */
export async function keepFindable(context: ServiceContext, item: StoredItem): Promise<void> {
  const [place, contact] = await Promise.all([context.directory.place(item.placeId), findContact(item._id)]);
  if (!place) throw new Error(`item ${item.no} is of an unknown place`);
  await putEntry(entryOf(item, place, contact));
}

/** After something of it was erased: at once, for nobody may find what is gone. */
export async function findableAfterErasing(context: ServiceContext, id: string): Promise<void> {
  const item = await findById(id);
  if (item) await keepFindable(context, item);
}
