import { refuse, type Refusal } from '@shared/error/catalogue';
import { findUpload, sweepSlot } from '../../store/uploads';
import type { Call } from '../handler';
import { downloaded, forgetFile, isAt } from '../photos/slots';

/** The bytes that this person uploaded to their slot. They are read once: neither the file nor the slot stays. */
export async function takeUpload(slotId: string, fileID: string, call: Call): Promise<Buffer | Refusal> {
  const { session, now } = call;
  const slot = await findUpload(slotId);
  const own = slot?.openid === session.openid && slot.kind === 'table' && slot.state === 'issued';
  if (!own || now > slot.expiresAt || !isAt(fileID, slot.cloudPath)) return refuse('upload_missing', {});
  const bytes = await downloaded(fileID);
  if (!bytes) return refuse('upload_missing', {});
  await sweepSlot(slotId, 'issued');
  await forgetFile(fileID, slotId);
  return bytes;
}
