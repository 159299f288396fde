import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/**
 * What an item is compared by, apart from it: numbers of pairs of characters, no words. `items` has as many indexes as
 * the cloud allows.
 */
export interface StoredLikeness {
  /** The item's. */
  _id: string;
  no: string;
  /** Under which keys it is found by those who say the same. */
  keys: string[];
  at: number;
  who: string;
  title: number[];
  all: number[];
  places: readonly string[];
  names: readonly string[];
  spot?: { latitude: number; longitude: number };
  issueId?: string;
  /** How often a person said that it is another matter. */
  splits: number;
}

/** As many are compared, whatever hangs under the keys. */
const COMPARED = 32;

const likenesses = () => collection('likenesses');

/** Written twice it is there once. */
export async function addLikeness(likeness: StoredLikeness): Promise<void> {
  try {
    await likenesses().add({ data: withoutGaps(likeness) as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** The latest that stand under one of these keys: one query of one index. */
export async function likenessesUnder(keys: readonly string[], since: number): Promise<StoredLikeness[]> {
  const _ = command();
  const { data } = await likenesses()
    .where({ keys: _.in([...keys]), at: _.gte(since) })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(COMPARED)
    .get();
  return data as unknown as StoredLikeness[];
}

/** Of a few texts at once, near copies and nothing else; the latest, whatever hangs under the keys. */
const COPIES = 100;

/** Which items stand under some of these keys, and under which. */
export async function keysUnder(
  keys: readonly string[],
  since: number,
): Promise<Pick<StoredLikeness, '_id' | 'no' | 'keys'>[]> {
  if (keys.length === 0) return [];
  const _ = command();
  const { data } = await likenesses()
    .where({ keys: _.in([...keys]), at: _.gte(since) })
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(COPIES)
    .field({ no: true, keys: true })
    .get();
  return data as unknown as Pick<StoredLikeness, '_id' | 'no' | 'keys'>[];
}

const update = (id: string, data: object) =>
  likenesses()
    .where({ _id: id })
    .update({ data: { ...data } });

export const putLikeness = (id: string, issueId: string) => update(id, { issueId });

/** It is not put there again. */
export const splitLikeness = (id: string) =>
  update(id, { issueId: command().remove(), splits: command().inc(1) });

export const moveLikenesses = (ids: readonly string[], issueId: string) =>
  likenesses()
    .where({ _id: command().in([...ids]) })
    .update({ data: { issueId } });

/** Gone with the words that it was counted from. */
export const removeLikeness = (id: string) => likenesses().where({ _id: id }).remove();
