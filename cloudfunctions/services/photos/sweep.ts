import { DAY_MS } from '@shared/common/shanghai';
import { deleteFiles, storageRoot } from '../../platform/files';
import { expiredSlots, sweepSlot, unusedPhotos } from '../../store/uploads';
import type { ServiceContext } from '../context';

const SWEPT_PER_RUN = 50;
/** A draft may lie for a while; after this its photos have to be chosen again. */
const UNUSED_KEPT_MS = 7 * DAY_MS;

/** What was uploaded and never claimed, and what was claimed and never sent: neither stays in the storage. */
export async function sweepSlots({ runtime }: ServiceContext): Promise<number> {
  const slots = await expiredSlots(runtime.now(), SWEPT_PER_RUN);
  if (slots.length > 0) {
    // The platform lists no files: what a client may have put there is known by its path alone.
    const root = await storageRoot();
    await deleteFiles(slots.map(({ cloudPath }) => `${root}/${cloudPath}`));
  }
  for (const { _id } of slots) await sweepSlot(_id, 'issued');
  const unused = await unusedPhotos(runtime.now() - UNUSED_KEPT_MS, SWEPT_PER_RUN);
  for (const { _id, fileID } of unused) {
    await sweepSlot(_id, 'claimed');
    if (fileID !== undefined) await deleteFiles([fileID]);
  }
  return slots.length + unused.length;
}
