import { collection, command, isDuplicate, type Clause } from '../platform/database';

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

/** So many voices of a hundred people are looked at; who speaks more often than that is known anyway. */
const BY_PHONES_MAX = 500;

/** Items of whoever has one of these phones, in whichever place. */
export async function itemsOfPhones(
  hashes: readonly string[],
): Promise<{ itemId: string; phoneHash: string }[]> {
  if (hashes.length === 0) return [];
  const { data } = await collection('contacts')
    .where({ phoneHash: command().in([...hashes]) })
    .limit(BY_PHONES_MAX)
    .field({ _id: true, phoneHash: true })
    .get();
  return data.map(({ _id, phoneHash }) => ({ itemId: String(_id), phoneHash: String(phoneHash) }));
}

export async function findContact(itemId: string): Promise<StoredContact | null> {
  const { data } = await collection('contacts').where({ _id: itemId }).limit(1).get();
  return (data[0] as unknown as StoredContact | undefined) ?? null;
}

/** Of several items, by the item's id. */
export async function contactsOf(itemIds: readonly string[]): Promise<Map<string, StoredContact>> {
  if (itemIds.length === 0) return new Map();
  const { data } = await collection('contacts')
    .where({ _id: command().in([...itemIds]) })
    .limit(itemIds.length)
    .get();
  return new Map((data as unknown as StoredContact[]).map((contact) => [contact._id, contact]));
}
