import type { Effect } from '@shared/item/effects';
import { textKey, type ItemEvent } from '@shared/item/event';
import { lastMoveOf } from '@shared/item/last-move';
import type { Item } from '@shared/item/item';
import { NOTHING_YET } from '@shared/item/nothing-yet';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import type { PhotoFile } from './item-photos';
import type { Alike } from './common-items';
import { withoutGaps } from './without-gaps';

/** A key that this item has seen, with what was answered: the second arrival gets the same. */
export interface UsedKey {
  key: string;
  inputHash: string;
  version: number;
  state: Item['state'];
}

/** The aggregate as stored: the folded item, its events, and what is still to be done about them. */
export interface StoredItem extends Item {
  _id: string;
  /** Grows by one with each command; what a conditional write compares. */
  version: number;
  /** Personal words, kept beside the events and erasable. */
  title: string;
  texts: Record<string, string>;
  events: ItemEvent[];
  keys: UsedKey[];
  effects: Effect[];
  /** When the timer must look at it: an alarm, or effects left over. Null: never by itself. */
  nextAt: number | null;
  /** By photo id, written beside the events when a photo is bound and when its verdict comes. */
  photoFiles?: Record<string, PhotoFile>;
  /** Counters of documents elsewhere; they do not count as changes of the item. */
  followers: number;
  contactViews: number;
  /** Where it stands among those that say the same. */
  alike?: Alike;
}

export type ItemScope = { submitterOpenid: string } | { placeId: string };

/** Items in the order of their numbers, whole: for counting a place anew. */
export async function itemsNumbered(prefix: string, after: string, limit: number): Promise<StoredItem[]> {
  const _ = command();
  const { data } = await items()
    .where({ no: _.gt(after === '' ? prefix : after).and(_.lt(`${prefix}~`)) })
    .orderBy('no', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredItem[];
}

const KEYS_KEPT = 20;
const items = () => collection('items');
const one = async (condition: Clause): Promise<StoredItem | null> => {
  const { data } = await items().where(condition).limit(1).get();
  return data[0] ? asOfToday(data[0]) : null;
};
/** Written by an older release, it lacks what has come since. */
export function asOfToday(stored: Clause): StoredItem {
  const item = stored as unknown as StoredItem;
  return { ...NOTHING_YET, ...item, lastMove: item.lastMove ?? lastMoveOf(item) };
}

/** The scope is part of the query: what belongs to another place or person is never even read. */
export const findByNo = (no: string, scope: ItemScope) => one({ no, ...scope });
/** Whosesoever it is: for who proves otherwise that they may know of it. */
export const findByNumber = (no: string) => one({ no });
export const findById = (id: string) => one({ _id: id });
export const findByShareToken = (shareToken: string) => one({ shareToken });

/** What a public list needs of items beside their public versions: none of anybody's words. */
export async function itemsOfNos(
  nos: readonly string[],
): Promise<Pick<StoredItem, 'no' | 'kind' | 'state' | 'publicationObjected'>[]> {
  const { data } = await items()
    .where({ no: command().in([...nos]) })
    .limit(nos.length)
    .field({ no: true, kind: true, state: true, publicationObjected: true })
    .get();
  return data as unknown as Pick<StoredItem, 'no' | 'kind' | 'state' | 'publicationObjected'>[];
}

/** Words of a page each: so many at once stay far below what a query may answer. */
const WORDS_AT_ONCE = 50;

/** What items of a place say, and nothing that came after. */
export async function wordsOfItems(
  placeId: string,
  ids: readonly string[],
): Promise<Pick<StoredItem, '_id' | 'no' | 'texts'>[]> {
  const found: Pick<StoredItem, '_id' | 'no' | 'texts' | 'placeId'>[] = [];
  for (let from = 0; from < ids.length; from += WORDS_AT_ONCE) {
    const some = ids.slice(from, from + WORDS_AT_ONCE);
    const { data } = await items()
      .where({ _id: command().in([...some]) })
      .limit(some.length)
      .field({ no: true, placeId: true, [`texts.${textKey(1, 'text')}`]: true })
      .get();
    found.push(...(data as unknown as typeof found));
  }
  return found.filter((item) => item.placeId === placeId);
}

export async function titlesOfItems(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { data } = await items()
    .where({ _id: command().in([...ids]) })
    .limit(ids.length)
    .field({ title: true })
    .get();
  return new Map(data.map(({ _id, title }) => [String(_id), String(title)]));
}

/** Who spoke, and nothing else of the item; null when it is not there. */
export async function findSubmitter(id: string): Promise<{ openid: string } | null> {
  const { data } = await items().where({ _id: id }).limit(1).field({ submitterOpenid: true }).get();
  return data[0] ? { openid: String(data[0].submitterOpenid) } : null;
}

/** False when the id or the number is taken: nothing was written then. */
export async function insertItem(item: StoredItem): Promise<boolean> {
  try {
    await items().add({ data: withoutGaps(item) as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/**
 * Writes what a command changed, if nobody was faster: false when the version has moved on. Events, keys and effects
 * are pushed, fields set one by one; arrays are never sent whole.
 */
export async function saveItem(before: StoredItem, after: StoredItem): Promise<boolean> {
  const _ = command();
  const { events, keys, effects, texts, ...fields } = after;
  const data: Clause = changedFields(before, fields);
  data.events = _.push({ each: withoutGaps(events.slice(before.events.length)) });
  data.keys = _.push({ each: keys.slice(before.keys.length), slice: -KEYS_KEPT });
  const added = effects.slice(before.effects.length);
  if (added.length > 0) data.effects = _.push({ each: withoutGaps(added) });
  const words = Object.entries(texts).filter(([name]) => before.texts[name] === undefined);
  for (const [name, text] of words) data[`texts.${name}`] = text;
  const { stats } = await items().where({ _id: before._id, version: before.version }).update({ data });
  return stats.updated === 1;
}

function changedFields(before: Clause | StoredItem, after: object): Clause {
  const _ = command();
  const old = before as unknown as Clause;
  const changes: Clause = {};
  for (const [name, value] of Object.entries(after)) {
    if (name === '_id' || isSame(old[name], value)) continue;
    const previous = old[name];
    if (value === undefined) changes[name] = _.remove();
    else if (Array.isArray(value) && Array.isArray(previous) && startsWith(value, previous)) {
      changes[name] = _.push({ each: withoutGaps(value.slice(previous.length)) });
    } else if (typeof value === 'object' && value !== null) changes[name] = _.set(withoutGaps(value));
    else changes[name] = value;
  }
  return changes;
}

/** What an event left alone is the same value, and need not be written out to see it. */
const isSame = (one: unknown, other: unknown) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const startsWith = (value: unknown[], start: unknown[]) =>
  value.length > start.length && start.every((part, index) => isSame(part, value[index]));
