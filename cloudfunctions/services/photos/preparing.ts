import { refuse, type Refusal } from '@shared/error/catalogue';
import type { StoredUpload, Withheld } from '../../store/uploads';
import { isRefusal, type Call } from '../handler';
import { itemSeenBy } from '../item/show-item';

/** As whom somebody decides about what everybody sees of a photo. */
export interface Preparing {
  as: Withheld;
}

/** The one who took it; once it belongs to an item, also those who prepare what is public, before it was shown. */
export async function preparing(
  upload: StoredUpload,
  { id, no }: { id: string; no?: string },
  call: Call,
): Promise<Preparing | Refusal> {
  const own = upload.openid === call.session.openid;
  if (no === undefined || upload.itemId === undefined)
    return own ? ready(upload, 'submitter') : refuse('photo_not_yours', { id });
  const seen = await itemSeenBy(no, call);
  if (isRefusal(seen)) return seen;
  const { item, standing } = seen;
  const prepares = standing === 'submitter' || standing === 'station' || standing === 'office';
  if (item._id !== upload.itemId || !prepares) return refuse('photo_not_yours', { id });
  const shown = item.publication?.photoIds?.includes(id) === true ? item.publication.state : undefined;
  if (shown === 'published') return refuse('already_published', {});
  // The submitter said yes to this picture as it is now; only they may change what they were shown.
  if (shown === 'proposed' && standing !== 'submitter') return refuse('publication_changed', {});
  return ready(upload, standing === 'submitter' ? 'submitter' : 'staff');
}

const ready = (upload: StoredUpload, as: Withheld): Preparing | Refusal =>
  upload.state === 'claimed' || upload.state === 'used'
    ? { as }
    : refuse('photo_not_ready', { id: upload._id });
