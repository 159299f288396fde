import { NEVER_PUBLIC } from '@shared/item/kinds';
import { findByShareToken, type StoredItem } from '../../store/items';

/** What somebody shared. A dispute or a petition is shared with nobody, whoever has come by its token. */
export async function findShared(token: string): Promise<StoredItem | null> {
  const item = await findByShareToken(token);
  return item && NEVER_PUBLIC.includes(item.kind) ? null : item;
}
