import { collection, isDuplicate, type Clause } from '../platform/database';

/** Name and phone of whoever submitted an item, apart from it and encrypted. `_id` is the item's. */
export interface StoredContact {
  _id: string;
  /** `keyId.iv.tag.text`, base64url. */
  name?: string;
  phone?: string;
  /** HMAC of the phone: equal phones can be found without being read. */
  phoneHash?: string;
  at: number;
}

/** False when the item's contact is there already: a repeated submit brings the same one, and nothing happens. */
export async function addContact(contact: StoredContact): Promise<boolean> {
  try {
    await collection('contacts').add({ data: contact as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Nothing is left that could be opened, whoever holds the key. */
export async function eraseContact(itemId: string): Promise<void> {
  await collection('contacts').where({ _id: itemId }).remove();
}

export async function findContact(itemId: string): Promise<StoredContact | null> {
  const { data } = await collection('contacts').where({ _id: itemId }).limit(1).get();
  return (data[0] as unknown as StoredContact | undefined) ?? null;
}
