import { collection, command } from '../platform/database';
import type { StoredItem } from './items';

/** Where an item stands among those that say the same: written beside its events, a suggestion and no fact of it. */
export interface Alike {
  issueId: string;
  /** The item that it is most like, and the words that both say. */
  no?: string;
  because?: string[];
}

const update = (id: string, data: object) =>
  collection('items')
    .where({ _id: id })
    .update({ data: { ...data } });

export const keepAlike = (id: string, alike: Alike) => update(id, { alike: command().set({ ...alike }) });

/** A person said that it is another matter. */
export const dropAlike = (id: string) => update(id, { alike: command().remove() });

/** They stand in another common issue from now on. */
export const moveAlike = (ids: readonly string[], issueId: string) =>
  collection('items')
    .where({ _id: command().in([...ids]) })
    .update({ data: { 'alike.issueId': issueId } });

const FIELDS = {
  no: true,
  title: true,
  texts: true,
  state: true,
  createdAt: true,
  parent: true,
  leadUnitName: true,
  alike: true,
} as const;

export type CommonItem = Pick<StoredItem, '_id' | keyof typeof FIELDS>;

export async function commonItemsOf(nos: readonly string[]): Promise<CommonItem[]> {
  if (nos.length === 0) return [];
  const { data } = await collection('items')
    .where({ no: command().in([...nos]) })
    .limit(nos.length)
    .field(FIELDS)
    .get();
  return data as unknown as CommonItem[];
}
