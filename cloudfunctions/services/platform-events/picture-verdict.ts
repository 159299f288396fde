import * as z from 'zod';
import { keepVerdict } from '../../store/item-photos';
import { findByTrace, settleCheck, type PictureVerdict, type StoredUpload } from '../../store/uploads';

/** A verdict may overtake the claim that asked for it, which still writes its trace id down. In milliseconds. */
const CLAIM_MAY_TAKE = [100, 200, 400];

/** `wxa_media_check` (mediaCheckAsync): the label may be a string; a failed check carries an errcode. */
export const pictureVerdictEvent = z.object({
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().min(1).max(128),
  errcode: z.number().optional(),
  result: z.object({ suggest: z.string() }).optional(),
});

export async function onPictureVerdict(event: z.infer<typeof pictureVerdictEvent>): Promise<boolean> {
  const claimed = await claimedByTrace(event.trace_id);
  if (!claimed) return false;
  const settled = await settleCheck(event.trace_id, verdictOf(event));
  // Also when the event has come before: the first time may have ended between the two writes.
  const upload = await findByTrace(event.trace_id);
  if (upload?.itemId !== undefined && upload.verdict !== undefined)
    await keepVerdict(upload.itemId, upload._id, upload.verdict);
  return settled;
}

async function claimedByTrace(traceId: string): Promise<StoredUpload | null> {
  let upload = await findByTrace(traceId);
  for (const wait of CLAIM_MAY_TAKE) {
    if (upload) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    upload = await findByTrace(traceId);
  }
  return upload;
}

function verdictOf({ errcode, result }: z.infer<typeof pictureVerdictEvent>): PictureVerdict {
  if (errcode !== undefined && errcode !== 0) return 'unchecked';
  if (result?.suggest === 'pass') return 'shown';
  return result?.suggest === 'risky' ? 'hidden' : 'unchecked';
}
