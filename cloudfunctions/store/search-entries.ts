import { collection, command, countUpTo, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/**
 * By what staff find an item, apart from it: an inverted index of words, filters and finders. `items` has as many
 * indexes as the cloud allows, and its documents are long.
 */
export interface SearchEntry {
  /** The item's. */
  _id: string;
  at: number;
  /** The item's when this was written: an older one never takes its place. */
  version: number;
  keys: string[];
  /** By when somebody owes something, and keys of those for whom it exists, alone and with each filter. */
  owedAt?: number;
  owing?: string[];
  /** Grows when contact (1) and words (2) are erased: what was read before that is not written any more. */
  forgotten: 0 | 1 | 2;
}

export interface EntryMark {
  at: number;
  id: string;
}

const entries = () => collection('search_entries');

/** As the item is now. Written twice it is there once; what comes late changes nothing. */
export async function putEntry({ _id, ...entry }: SearchEntry): Promise<void> {
  const _ = command();
  const { version, forgotten } = entry;
  const data = withoutGaps({ ...entry, keys: undefined, owing: undefined }) as unknown as Clause;
  const change = {
    ...data,
    keys: _.set(entry.keys),
    owedAt: entry.owedAt ?? _.remove(),
    owing: entry.owing === undefined ? _.remove() : _.set(entry.owing),
  };
  const older = { _id, version: _.lte(version), forgotten: _.lte(forgotten) };
  const { stats } = await entries().where(older).update({ data: change });
  if (stats.updated > 0) return;
  try {
    await entries().add({ data: withoutGaps({ _id, ...entry }) as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

/** In which order entries are walked: the latest item first, or what is owed first. */
export type Walk =
  | { by: 'key'; keys: readonly string[] }
  | { by: 'owed'; keys: readonly string[]; from: number; until: number };

const leading = (walk: Walk): Clause => {
  const _ = command();
  return walk.by === 'key'
    ? { keys: _.in([...walk.keys]) }
    : { owing: _.in([...walk.keys]), owedAt: _.gte(walk.from).and(_.lt(walk.until)) };
};

const orderOf = ({ by }: Walk) =>
  by === 'key' ? ({ field: 'at', way: 'desc' } as const) : ({ field: 'owedAt', way: 'asc' } as const);

const all = (conditions: readonly unknown[]): Clause =>
  command().and([...conditions] as never) as unknown as Clause;

/** Beyond a mark in the order of the walk, or up to it. */
function side(walk: Walk, { at, id }: EntryMark, which: 'beyond' | 'up to'): unknown {
  const _ = command();
  const { field, way } = orderOf(walk);
  const later = (way === 'asc') === (which === 'beyond');
  const past = later ? _.gt(at) : _.lt(at);
  const tie = which === 'beyond' ? (later ? _.gt(id) : _.lt(id)) : later ? _.gte(id) : _.lte(id);
  return _.or([{ [field]: past }, { [field]: at, _id: tie }] as never);
}

interface Stretch {
  walk: Walk;
  after: EntryMark | null;
}

/** The `nth` entry after a mark, whatever else is asked of it: index alone. Null when the walk ends before it. */
export async function markAfter({ walk, after }: Stretch, nth: number): Promise<EntryMark | null> {
  const { field, way } = orderOf(walk);
  const { data } = await entries()
    .where(all([leading(walk), ...(after ? [side(walk, after, 'beyond')] : [])]))
    .orderBy(field, way)
    .orderBy('_id', way)
    .skip(nth - 1)
    .limit(1)
    .field({ _id: true, [field]: true })
    .get();
  const [row] = data;
  return row ? { at: Number(row[field]), id: String(row._id) } : null;
}

/** How many a walk meets, at most `most`: so many are counted and no more. */
export const countAlong = (walk: Walk, most: number): Promise<number> =>
  countUpTo('search_entries', leading(walk), most);

/** Entries that stand under all keys, of each group under one at least: between two marks, so many and no more. */
export async function entriesUnder(
  { walk, after }: Stretch,
  upTo: EntryMark | null,
  groups: readonly (readonly string[])[],
  limit: number,
): Promise<EntryMark[]> {
  const _ = command();
  const { field, way } = orderOf(walk);
  const conditions = [
    leading(walk),
    ...(after ? [side(walk, after, 'beyond')] : []),
    ...(upTo ? [side(walk, upTo, 'up to')] : []),
    ...groups.map((keys) => ({ keys: keys.length === 1 ? _.all([...keys]) : _.in([...keys]) })),
  ];
  const { data } = await entries()
    .where(all(conditions))
    .orderBy(field, way)
    .orderBy('_id', way)
    .limit(limit)
    .field({ _id: true, [field]: true })
    .get();
  return data.map((row) => ({ at: Number(row[field]), id: String(row._id) }));
}
