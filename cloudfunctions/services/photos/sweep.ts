import { deleteFiles } from '../../platform/files';
import { expiredSlots, sweepSlot } from '../../store/uploads';
import type { ServiceContext } from '../context';

const SWEPT_PER_RUN = 50;

/** Closes slots that nobody claimed. What was uploaded to them is found by its path only, so the slot is kept, closed. */
export async function sweepSlots({ runtime }: ServiceContext): Promise<number> {
  const slots = await expiredSlots(runtime.now(), SWEPT_PER_RUN);
  for (const slot of slots) {
    await sweepSlot(slot._id);
    if (slot.fileID) await deleteFiles([slot.fileID]);
  }
  return slots.length;
}
