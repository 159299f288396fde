import { PAGE_SIZE, TOTAL_MAX } from '@shared/contract/fields';
import type { Satisfaction } from '@shared/item/kinds';
import { nearKeysOf } from '@shared/publication/near';
import { boardListsOf, type PublicVersion } from '@shared/publication/public-version';
import { collection, command, countUpTo, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './items';

/** What neighbours saw, by round: an item that came again is looked at anew. */
export interface WitnessCounts {
  still?: number;
  gone?: number;
  /** Of `still`, those said after it was closed. */
  stillAfter?: number;
}

/** The public version as it stands on the board; `_id` is the item's. */
export interface StoredPublication extends PublicVersion {
  _id: string;
  /** Of the item when this was written: an older one never overwrites a newer. */
  version: number;
  lists: string[];
  /** Under which those find it who are about to say the same. */
  near: string[];
  /** Counters of documents elsewhere. Voters judge here; the submitter's own judgement is `rating`, never among these. */
  votes: Partial<Record<Satisfaction, number>>;
  witnesses: Record<string, WitnessCounts>;
}

const NEAR_MAX = 40;
const publications = () => collection('publications');

/** What is left of one that was taken down: nothing anybody said. */
const GONE = { lists: [], near: [], title: '', text: '', reply: '', photos: [], spot: undefined };

/**
 * Writes the public version of an item, or takes it away (`null`). Effects may come twice and in any order: only what is
 * newer than what stands there is written.
 * @param words keys by which those find it who say the same elsewhere
 */
export async function putPublication(
  item: { _id: string; no: string; version: number },
  content: PublicVersion | null,
  words: readonly string[],
): Promise<void> {
  const { _id, no, version } = item;
  const fields = content
    ? { ...content, lists: boardListsOf(content), near: [...nearKeysOf(content), ...words] }
    : GONE;
  if (await renew(_id, version, fields)) return;
  const fresh = withoutGaps({ no, ...fields, _id, version, votes: {}, witnesses: {} });
  try {
    await publications().add({ data: fresh as unknown as Clause });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await renew(_id, version, fields);
  }
}

/** False when nothing older stands there. */
async function renew(_id: string, version: number, fields: object): Promise<boolean> {
  const _ = command();
  const data: Clause = { version };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) data[name] = _.remove();
    else data[name] = typeof value === 'object' && value !== null ? _.set(withoutGaps(value)) : value;
  }
  const { stats } = await publications()
    .where({ _id, version: _.lt(version) })
    .update({ data });
  return stats.updated === 1;
}

/** Only what is on the board now: what was taken down is not found. */
export async function findPublication(no: string): Promise<StoredPublication | null> {
  const { data } = await publications().where({ no }).limit(1).get();
  const found = data[0] as unknown as StoredPublication | undefined;
  return found && found.lists.length > 0 ? found : null;
}

/** Those of these numbers that are on the board now. */
export async function publicationsOf(nos: readonly string[]): Promise<StoredPublication[]> {
  const { data } = await publications()
    .where({ no: command().in([...nos]) })
    .limit(nos.length)
    .get();
  return (data as unknown as StoredPublication[]).filter(({ lists }) => lists.length > 0);
}

/** Of these keys the latest, whatever is on the board: as many as can be weighed at once. */
export async function publicationsNear(keys: readonly string[]): Promise<StoredPublication[]> {
  const { data } = await publications()
    .where({ near: command().in([...keys]) })
    .orderBy('publishedAt', 'desc')
    .orderBy('_id', 'desc')
    .limit(NEAR_MAX)
    .get();
  return data as unknown as StoredPublication[];
}

/** A page of one list of the board, the latest first: one row more than is shown tells whether there is another. */
export async function boardRows(
  list: string,
  after: { at: number; id: string } | null,
): Promise<StoredPublication[]> {
  const _ = command();
  const older = after && [{ publishedAt: _.lt(after.at) }, { publishedAt: after.at, _id: _.lt(after.id) }];
  const { data } = await publications()
    .where(
      older
        ? (_.and([{ lists: list }, _.or(older as never)] as never) as unknown as Clause)
        : { lists: list },
    )
    .orderBy('publishedAt', 'desc')
    .orderBy('_id', 'desc')
    .limit(PAGE_SIZE + 1)
    .get();
  return data as unknown as StoredPublication[];
}

/** More deputies and promises than one report is read for. */
const COUNTED_MAX = 1000;

/** Deputies with a promise in this list. */
export async function whoPromisedOn(list: string): Promise<string[]> {
  const { data } = await publications()
    .where({ lists: list })
    .orderBy('publishedAt', 'desc')
    .limit(COUNTED_MAX)
    .field({ promise: true })
    .get();
  return (data as unknown as Pick<StoredPublication, 'promise'>[]).flatMap(
    ({ promise }) => promise?.deputyId ?? [],
  );
}

/** How many stand in a list, up to TOTAL_MAX. */
export const countBoard = (list: string): Promise<number> =>
  countUpTo('publications', { lists: list }, TOTAL_MAX);
