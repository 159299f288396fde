import { collection, command, type Clause } from '../platform/database';
import type { StoredItem } from './items';

/** Whole items, each with its contact and its file addresses: a page stays far below what an answer may hold. */
export const OWN_PAGE = 5;

/** What a person said for themselves, the latest first: one more than a page. */
export async function ownItems(
  submitterOpenid: string,
  after: { at: number; id: string } | null,
): Promise<StoredItem[]> {
  const _ = command();
  const mine = { submitterOpenid };
  const older = after && [{ createdAt: _.lt(after.at) }, { createdAt: after.at, _id: _.lt(after.id) }];
  const { data } = await collection('items')
    .where(older ? (_.and([mine, _.or(older as never)] as never) as unknown as Clause) : mine)
    .orderBy('createdAt', 'desc')
    .orderBy('_id', 'desc')
    .limit(OWN_PAGE + 1)
    .get();
  return data as unknown as StoredItem[];
}

/** Nobody can be asked, or called by name, any more. */
export async function eraseCalled({ _id }: StoredItem): Promise<void> {
  const data = { maskedName: command().remove(), hasPhone: false };
  await collection('items').where({ _id }).update({ data });
}

/** Words become a tombstone, which the chain of events accepts in their place; photos go. */
export async function eraseWords(
  { _id }: StoredItem,
  keys: readonly string[],
  tombstone: string,
): Promise<void> {
  const _ = command();
  const data: Clause = { title: tombstone, photoFiles: _.remove() };
  for (const key of keys) data[`texts.${key}`] = tombstone;
  await collection('items').where({ _id }).update({ data });
}

/** Inboxes show what a message is about: there too. */
export async function eraseNoticeTitles(itemId: string, tombstone: string): Promise<void> {
  await collection('notices')
    .where({ itemId })
    .update({ data: { itemTitle: tombstone } });
}
