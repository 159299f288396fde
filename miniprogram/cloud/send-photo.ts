import type { Failure } from './answer';
import { UNREACHED } from './answer';
import { call } from './call';
import { newKey } from './key';
import { upload } from './transport';

/**
 * The way of one photo, or of one recording: a path that is this person's alone, the upload, the claim (DESIGN.md §3.9).
 * Answers the photo's id, or why there is none.
 * @param onProgress percent, 0 to 100
 */
export async function sendPhoto(
  placeId: string,
  path: string,
  onProgress: (percent: number) => void,
  kind: 'photo' | 'voice' = 'photo',
): Promise<{ ok: true; id: string } | Failure> {
  const slot = await call('requestUploadSlot', kind === 'photo' ? { placeId } : { placeId, kind }, {
    key: newKey(),
  });
  if (!slot.ok) return slot;
  let fileID: string;
  try {
    fileID = await upload(slot.data.cloudPath, path, onProgress);
  } catch {
    return UNREACHED;
  }
  const claim = await call('claimPhoto', { id: slot.data.id, fileID }, { key: newKey() });
  return claim.ok ? { ok: true, id: claim.data.id } : claim;
}
