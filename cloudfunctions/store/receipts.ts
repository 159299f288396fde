import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** A code on paper that shows state and dates of one item. `_id` is the code's fingerprint: the code is kept by nobody. */
export interface StoredReceipt {
  _id: string;
  itemId: string;
  at: number;
  by: string;
  /** A newer one was given out. */
  ended: boolean;
}

const receipts = () => collection('receipts');

export async function addReceipt(receipt: StoredReceipt): Promise<void> {
  try {
    await receipts().add({ data: receipt as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** All but the one that was just given out. */
export async function endOtherReceipts(itemId: string, but: string): Promise<void> {
  await receipts()
    .where({ itemId, _id: command().neq(but) })
    .update({ data: { ended: true } });
}

export async function findReceipt(id: string): Promise<StoredReceipt | null> {
  const { data } = await receipts().where({ _id: id }).limit(1).get();
  const found = data[0] as unknown as StoredReceipt | undefined;
  return found === undefined || found.ended ? null : found;
}
