import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** One person following one item; the id derives from both, so nobody counts twice. */
export interface StoredFollow {
  _id: string;
  itemId: string;
  openid: string;
  at: number;
  /** They help with it: told like a follower, and not one more who asks for the same. */
  helps?: true;
  /** They asked for the same with an item of their own: told there. */
  own?: { id: string; no: string };
}

/** An item told to more people than this is published instead. */
const FOLLOWERS_TOLD_MAX = 200;

export async function addHelpersFollow(follow: StoredFollow): Promise<void> {
  const { _id, ...fields } = follow;
  await collection('follows')
    .doc(_id)
    .set({ data: { ...fields, helps: true } });
}

export async function removeHelpersFollow(id: string): Promise<void> {
  await collection('follows').where({ _id: id, helps: true }).remove();
}

/** Adds the follower; answers how many there are, whoever was added before and died before they were counted. */
export async function addFollow(follow: StoredFollow): Promise<number> {
  try {
    await collection('follows').add({ data: follow as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const { itemId } = follow;
  const _ = command();
  const { total: followers } = await collection('follows')
    .where({ itemId, helps: _.neq(true) })
    .count();
  // They only become more: who has counted fewer a moment ago writes nothing.
  await collection('items')
    .where({ _id: itemId, followers: _.lt(followers) })
    .update({ data: { followers } });
  return followers;
}

export async function isFollowing(id: string): Promise<boolean> {
  const { total } = await collection('follows').where({ _id: id }).count();
  return total > 0;
}

/** Of these follows, those that there are. */
export async function followedAmong(ids: readonly string[]): Promise<string[]> {
  const { data } = await collection('follows')
    .where({ _id: command().in([...ids]) })
    .limit(ids.length)
    .field({ _id: true })
    .get();
  return data.map(({ _id }) => String(_id));
}

export async function countFollowers(itemId: string): Promise<number> {
  return (await collection('follows').where({ itemId }).count()).total;
}

export async function followsOf(itemId: string): Promise<Pick<StoredFollow, 'openid' | 'own'>[]> {
  const { data } = await collection('follows').where({ itemId }).limit(FOLLOWERS_TOLD_MAX).get();
  return data as unknown as StoredFollow[];
}

/** What a person follows, latest first. @param before moment of the last one seen */
export async function followedBy(
  openid: string,
  before: number | null,
  limit: number,
): Promise<StoredFollow[]> {
  const older = before === null ? {} : { at: command().lt(before) };
  const { data } = await collection('follows')
    .where({ openid, ...older })
    .orderBy('at', 'desc')
    .limit(limit)
    .get();
  return data as unknown as StoredFollow[];
}
