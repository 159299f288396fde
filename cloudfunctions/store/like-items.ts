import { collection, command } from '../platform/database';
import type { StoredItem } from './items';

/** Where an item stands among those that say the same: written beside its events, a suggestion and no fact of it. */
export interface Alike {
  issueId: string;
  /** The item that it is most like, and the words that both say. */
  no?: string;
  because?: string[];
}

/** As many are compared, whatever hangs under the keys. */
export const COMPARED = 32;

const FIELDS = {
  no: true,
  title: true,
  texts: true,
  createdAt: true,
  whereabouts: true,
  submitterOpenid: true,
  alike: true,
  splits: true,
} as const;

export type LikeItem = Pick<StoredItem, '_id' | keyof typeof FIELDS>;

/** The latest that stand under one of these keys: one query of one index. */
export async function itemsLike(keys: readonly string[], since: number): Promise<LikeItem[]> {
  const _ = command();
  const { data } = await collection('items')
    .where({ likeKeys: _.in([...keys]), createdAt: _.gte(since) })
    .orderBy('createdAt', 'desc')
    .orderBy('_id', 'desc')
    .limit(COMPARED)
    .field(FIELDS)
    .get();
  return data as unknown as LikeItem[];
}

const update = (id: string, data: object) =>
  collection('items')
    .where({ _id: id })
    .update({ data: { ...data } });

/** From now on others find it. */
export const keepLikeKeys = (id: string, likeKeys: readonly string[]) =>
  update(id, { likeKeys: command().set([...likeKeys]) });

export const keepAlike = (id: string, alike: Alike) => update(id, { alike: command().set({ ...alike }) });

/** A person said that it is another matter: it is not put there again. */
export const splitOff = (id: string) => update(id, { alike: command().remove(), splits: command().inc(1) });

/** They stand in another common issue from now on. */
export const moveAlike = (nos: readonly string[], issueId: string) =>
  collection('items')
    .where({ no: command().in([...nos]) })
    .update({ data: { 'alike.issueId': issueId } });

const SHOWN_FIELDS = {
  no: true,
  placeId: true,
  title: true,
  texts: true,
  state: true,
  phase: true,
  createdAt: true,
  parent: true,
  reply: true,
  leadUnitId: true,
  leadUnitName: true,
  alike: true,
} as const;

export type CommonItem = Pick<StoredItem, '_id' | keyof typeof SHOWN_FIELDS>;

export async function commonItemsOf(nos: readonly string[]): Promise<CommonItem[]> {
  if (nos.length === 0) return [];
  const { data } = await collection('items')
    .where({ no: command().in([...nos]) })
    .limit(nos.length)
    .field(SHOWN_FIELDS)
    .get();
  return data as unknown as CommonItem[];
}
