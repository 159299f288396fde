import { DAY_MS } from '@shared/common/shanghai';
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

const contacts = () => collection('contacts');

/** What has no item for so long never gets one: whoever wrote it has long been ended. */
export const ITEMLESS_KEPT_MS = DAY_MS;

/**
 * False when the item's contact is there already: a repeated submit brings the same one, and nothing happens. One that is
 * old is made young again first, so that it is not swept away under the item that is just coming.
 */
export async function addContact(contact: StoredContact): Promise<boolean> {
  const { _id, at } = contact;
  for (;;) {
    try {
      await contacts().add({ data: contact as unknown as Clause });
      return true;
    } catch (error) {
      if (!isDuplicate(error)) throw error;
    }
    const known = await findContact(_id);
    if (known && known.at > at - ITEMLESS_KEPT_MS / 2) return false;
    const { stats } = await contacts().where({ _id }).update({ data: { at } });
    if (stats.updated > 0) return false;
  }
}

/** Behind `after`, the oldest first, none younger than `until`. */
export async function contactsSince(
  after: { at: number; id: string },
  until: number,
  limit: number,
): Promise<Pick<StoredContact, '_id' | 'at'>[]> {
  const _ = command();
  const later = _.or([{ at: _.gt(after.at) }, { at: after.at, _id: _.gt(after.id) }] as never);
  const { data } = await contacts()
    .where(_.and([{ at: _.lte(until) }, later] as never) as unknown as Clause)
    .orderBy('at', 'asc')
    .orderBy('_id', 'asc')
    .limit(limit)
    .field({ _id: true, at: true })
    .get();
  return data.map(({ _id, at }) => ({ _id: String(_id), at: Number(at) }));
}

/** As it was read: one that was made young again stays. */
export async function eraseOldContact({ _id, at }: Pick<StoredContact, '_id' | 'at'>): Promise<boolean> {
  return (await contacts().where({ _id, at }).remove()).stats.removed > 0;
}

/** Nothing is left that could be opened, whoever holds the key. */
export async function eraseContact(itemId: string): Promise<void> {
  await contacts().where({ _id: itemId }).remove();
}

/** So many voices of a hundred people are looked at; who speaks more often than that is known anyway. */
const BY_PHONES_MAX = 500;

/** Items of whoever has one of these phones, in whichever place. */
export async function itemsOfPhones(
  hashes: readonly string[],
): Promise<{ itemId: string; phoneHash: string }[]> {
  if (hashes.length === 0) return [];
  const { data } = await contacts()
    .where({ phoneHash: command().in([...hashes]) })
    .limit(BY_PHONES_MAX)
    .field({ _id: true, phoneHash: true })
    .get();
  return data.map(({ _id, phoneHash }) => ({ itemId: String(_id), phoneHash: String(phoneHash) }));
}

export async function findContact(itemId: string): Promise<StoredContact | null> {
  const { data } = await contacts().where({ _id: itemId }).limit(1).get();
  return (data[0] as unknown as StoredContact | undefined) ?? null;
}

/** Of several items, by the item's id. */
export async function contactsOf(itemIds: readonly string[]): Promise<Map<string, StoredContact>> {
  if (itemIds.length === 0) return new Map();
  const { data } = await contacts()
    .where({ _id: command().in([...itemIds]) })
    .limit(itemIds.length)
    .get();
  return new Map((data as unknown as StoredContact[]).map((contact) => [contact._id, contact]));
}
