import { keepPhotoFiles } from '../../store/item-photos';
import type { StoredItem } from '../../store/items';
import { bindToItem, findUploads } from '../../store/uploads';

/** Gives photos to their item. Read after they are bound: a verdict from then on finds the item by itself. */
export async function usePhotos({ _id }: StoredItem, ids: readonly string[], owner: string): Promise<void> {
  await bindToItem(ids, owner, _id);
  const uploads = await findUploads(ids);
  const own = uploads.filter(({ itemId }) => itemId === _id);
  if (own.length > 0) await keepPhotoFiles(_id, own);
}
