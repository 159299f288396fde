import { collection, type Clause } from '../platform/database';
import type { PictureVerdict, StoredUpload, Withheld } from './uploads';

/** What the page of an item must know of a photo. Without a verdict it is still being checked. */
export type PhotoFile = Partial<Pick<StoredUpload, 'fileID' | 'claimedAt' | 'publicFileID' | 'withheld'>> & {
  verdict?: Exclude<PictureVerdict, 'checking'>;
};

/**
 * Keeps these facts beside the item, so that showing it reads one document. A verdict that is still to come is left
 * out rather than written: one that arrives meanwhile stays, whoever is first.
 */
export async function keepPhotoFiles(itemId: string, uploads: readonly StoredUpload[]): Promise<void> {
  const data: Clause = {};
  for (const { _id, fileID, claimedAt, publicFileID, withheld, verdict } of uploads) {
    data[`photoFiles.${_id}.fileID`] = fileID;
    data[`photoFiles.${_id}.claimedAt`] = claimedAt;
    if (publicFileID) data[`photoFiles.${_id}.publicFileID`] = publicFileID;
    if (withheld) data[`photoFiles.${_id}.withheld`] = withheld;
    if (verdict !== 'checking') data[`photoFiles.${_id}.verdict`] = verdict;
  }
  await collection('items').where({ _id: itemId }).update({ data });
}

export async function keepPublicPhoto(
  itemId: string,
  photoId: string,
  publicFileID: string | null,
): Promise<void> {
  await collection('items')
    .where({ _id: itemId })
    .update({ data: { [`photoFiles.${photoId}.publicFileID`]: publicFileID } });
}

export async function keepWithheldPhoto(
  itemId: string,
  photoId: string,
  withheld: Withheld | null,
): Promise<void> {
  await collection('items')
    .where({ _id: itemId })
    .update({ data: { [`photoFiles.${photoId}.withheld`]: withheld } });
}

export async function keepVerdict(itemId: string, photoId: string, verdict: PictureVerdict): Promise<void> {
  await collection('items')
    .where({ _id: itemId })
    .update({ data: { [`photoFiles.${photoId}.verdict`]: verdict } });
}
