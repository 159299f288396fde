import type * as z from 'zod';
import { HOUR_MS } from '@shared/common/shanghai';
import type { photoView } from '@shared/contract/item-detail';
import { refuse, type Refusal } from '@shared/error/catalogue';
import type { Standing } from '@shared/permission/standing';
import { temporaryUrls } from '../../platform/files';
import { findUploads, type StoredUpload } from '../../store/uploads';
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
  { runtime }: ServiceContext,
  ids: readonly string[],
  viewer: { openid: string; standing: Standing },
): Promise<PhotoView[]> {
  const uploads = await findUploads(ids);
  const screener = viewer.standing === 'station' || viewer.standing === 'office';
  const visible = uploads.filter((upload) => {
    if (upload.openid === viewer.openid && viewer.standing === 'submitter') return true;
    const verdict = verdictNow(upload, runtime.now());
    return verdict === 'shown' || (verdict === 'unchecked' && screener);
  });
  const files = visible.flatMap((upload) => (upload.fileID ? [upload.fileID] : []));
  const urls = files.length === 0 ? new Map<string, string>() : await temporaryUrls(files, URL_SECONDS);
  const byId = new Map(uploads.map((upload) => [upload._id, upload]));
  const seen = new Set(visible.map((upload) => upload._id));
  return ids.map((id) => {
    const upload = byId.get(id);
    const url = upload?.fileID && seen.has(id) ? urls.get(upload.fileID) : undefined;
    const verdict = upload ? verdictNow(upload, runtime.now()) : 'hidden';
    const status = verdict === 'shown' || verdict === 'hidden' ? verdict : 'checking';
    return url === undefined ? { id, status } : { id, status, url };
  });
}

function verdictNow(upload: StoredUpload, now: number) {
  const lost = upload.verdict === 'checking' && now - (upload.claimedAt ?? now) > CHECK_LOST_MS;
  return lost ? 'unchecked' : (upload.verdict ?? 'hidden');
}
