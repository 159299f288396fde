import type { Failure } from './answer';
import { UNREACHED } from './answer';
import { call } from './call';
import { newKey } from './key';
import { upload } from './transport';

/**
 * A table on its way to a slot of one's own, from which the server reads it.
 * @param onProgress percent, 0 to 100
 */
export async function sendTable(
  placeId: string,
  path: string,
  onProgress: (percent: number) => void,
): Promise<{ ok: true; slot: string; fileID: string } | Failure> {
  const slot = await call('requestUploadSlot', { placeId, kind: 'table' }, { key: newKey() });
  if (!slot.ok) return slot;
  try {
    const fileID = await upload(slot.data.cloudPath, path, onProgress);
    return { ok: true, slot: slot.data.id, fileID };
  } catch {
    return UNREACHED;
  }
}
