import { BOARD_PAGE } from '@shared/contract/fields';
import type { Satisfaction } from '@shared/item/kinds';
import type { PublicVersion } from '@shared/publication/public-version';
import type { Numbers } from '@shared/statistics/figures';
import { collection, command, type Clause } from '../platform/database';
import type { SummedRow } from './summed-rows';

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

/** What of a row its board's figures are made of. */
export type PublicationRow = SummedRow & Pick<StoredPublication, 'version' | 'placeId' | 'lists'>;

/** One document for all boards of a place. */
export const boardSumsPrefix = (placeId: string): string => `board/${placeId}/`;
export const boardSumsId = (placeId: string): string => `${boardSumsPrefix(placeId)}all`;

const NEAR_MAX = 40;
const publications = () => collection('publications');

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

/** What a row of the board shows; the words themselves are read with the one that is opened. */
const CARD_FIELDS = [
  'no',
  'placeId',
  'stationId',
  'categoryId',
  'state',
  'phase',
  'round',
  'title',
  'reply',
  'byName',
  'resultClass',
  'promiseDay',
  'dueAt',
  'createdAt',
  'publishedAt',
  'facts',
  'disputed',
  'photos',
  'promise',
] as const satisfies readonly (keyof StoredPublication)[];
export type BoardRow = Pick<StoredPublication, '_id' | (typeof CARD_FIELDS)[number]>;

const PROJECTION = Object.fromEntries(CARD_FIELDS.map((field) => [field, true]));

interface After {
  at: number;
  id: string;
}

/** A page of one list of the board, the latest first: one row more than is shown tells whether there is another. */
export async function boardRows(list: string, after: After | null): Promise<BoardRow[]> {
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
    .limit(BOARD_PAGE + 1)
    .field(PROJECTION)
    .get();
  return data as unknown as BoardRow[];
}

/** The first page of a list and, with the same call, these numbers of the sums; null where there are none, or no rows. */
export async function boardRowsWithSums(
  list: string,
  sumsId: string,
  names: readonly string[],
): Promise<{ rows: BoardRow[]; numbers: Numbers | null }> {
  const { list: found } = await publications()
    .aggregate()
    .match({ lists: list })
    .sort({ publishedAt: -1, _id: -1 })
    .limit(BOARD_PAGE + 1)
    .project(PROJECTION)
    .group({ _id: sumsId, rows: command().aggregate.push('$$ROOT') })
    .lookup({ from: 'sums', localField: '_id', foreignField: '_id', as: 'sums' })
    .project({ rows: 1, ...Object.fromEntries(names.map((name) => [`sums.numbers.${name}`, 1])) })
    .end();
  const [page] = found as unknown as { rows: BoardRow[]; sums: { numbers?: Numbers }[] }[];
  const sums = page?.sums[0];
  return { rows: page?.rows ?? [], numbers: sums ? (sums.numbers ?? {}) : null };
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
