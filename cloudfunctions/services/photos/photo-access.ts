import type * as z from 'zod';
import { HOUR_MS } from '@shared/common/shanghai';
import type { photoView } from '@shared/contract/item-detail';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Standing } from '@shared/permission/standing';
import { temporaryUrls } from '../../platform/files';
import type { PhotoFile } from '../../store/item-photos';
import type { StoredItem } from '../../store/items';
import { findUploads, type PictureVerdict } from '../../store/uploads';
import type { ServiceContext } from '../context';

export type PhotoView = z.infer<typeof photoView>;

/** A page is looked at for minutes; the address is never stored (PLATFORM.md §5). */
const URL_SECONDS = 60 * 60;
/** Past the platform's two hours a verdict no longer comes: a person screens (DOMAIN.md §2). */
const CHECK_LOST_MS = 2 * HOUR_MS;

/** Whether these photos are this person's, claimed, and not part of another item. */
export async function requirePhotos(
  _context: ServiceContext,
  openid: string,
  ids: readonly string[],
  itemId: string,
): Promise<Refusal | null> {
  const known = new Map((await findUploads(ids)).map((upload) => [upload._id, upload]));
  for (const id of ids) {
    const upload = known.get(id);
    if (!upload || upload.openid !== openid) return refuse('photo_not_yours', { id });
    const usable = upload.state === 'claimed' || (upload.state === 'used' && upload.itemId === itemId);
    if (!usable) return refuse('photo_not_ready', { id });
  }
  return null;
}

/**
 * Photos as this viewer may see them: the owner sees their own, everybody else only what passed; station and office
 * also what the machine could not judge, because they are the ones who then must.
 */
export async function photoViews(
  { photoFiles = {} }: StoredItem,
  ids: readonly string[],
  standing: Standing,
  now: number,
): Promise<PhotoView[]> {
  const screener = standing === 'station' || standing === 'office';
  const photos = ids.map((id) => {
    const file = photoFiles[id] ?? {};
    const verdict = verdictNow(file, now);
    const visible = standing === 'submitter' || verdict === 'shown' || (verdict === 'unchecked' && screener);
    const status = verdict === 'shown' || verdict === 'hidden' ? verdict : 'checking';
    const prepares = standing === 'submitter' || screener;
    const covered = prepares ? (file.publicFileID ?? undefined) : undefined;
    const withheld = prepares ? (file.withheld ?? undefined) : undefined;
    return { id, status, fileID: visible ? file.fileID : undefined, covered, withheld } as const;
  });
  const wanted = photos.flatMap(({ fileID, covered }) => [fileID ?? [], covered ?? []].flat());
  const urls = wanted.length === 0 ? new Map<string, string>() : await temporaryUrls(wanted, URL_SECONDS);
  return photos.map(({ id, status, fileID, covered, withheld }) => {
    const url = fileID === undefined ? undefined : urls.get(fileID);
    const publicUrl = covered === undefined ? undefined : urls.get(covered);
    return {
      id,
      status,
      ...(url === undefined ? {} : { url }),
      ...(publicUrl === undefined ? {} : { publicUrl }),
      ...(withheld === undefined ? {} : { withheld }),
    };
  });
}

function verdictNow({ verdict, claimedAt = Infinity }: PhotoFile, now: number): PictureVerdict {
  return verdict ?? (now - claimedAt > CHECK_LOST_MS ? 'unchecked' : 'checking');
}
