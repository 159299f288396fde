import { RECEIPT_LENGTH, RECEIPT_LETTERS } from '@shared/entry-code/receipt-code';
import { addReceipt, endOtherReceipts } from '../../store/receipts';
import { secretLetters } from '../codes/scene';
import { derivedId } from '../fingerprint';

/** A code of eight letters, the same for the same intent. */
export const letterCode = (intent: string): string => secretLetters(intent, RECEIPT_LENGTH, RECEIPT_LETTERS);

export const receiptIdOf = (code: string): string => derivedId('receipt', code);

/** What the paper for this intent says: made again, it is the same. */
export const receiptCodeOf = (itemId: string, key: string): string => letterCode(`receipt:${itemId}:${key}`);

/** Gives out the paper's code; the one before it shows nothing from now on. */
export async function giveReceipt(
  itemId: string,
  { key, by, at }: { key: string; by: string; at: number },
): Promise<string> {
  const code = receiptCodeOf(itemId, key);
  const id = receiptIdOf(code);
  await addReceipt({ _id: id, itemId, at, by, ended: false });
  await endOtherReceipts(itemId, id);
  return code;
}
