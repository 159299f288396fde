import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** Figures that are kept beside the rows of a projection: each row that is written moves them. */
export interface StoredSums {
  _id: string;
  numbers: Record<string, number>;
  /** Grows with each change; what counting anew compares. */
  version: number;
  /** The last changes: one that comes again is not added again. */
  recent: string[];
}

/** What a row has moved, kept on it until the sums have it. */
export interface Owed {
  /** Of the write that moved them. */
  key: string;
  /** Id of the sums. */
  sums: string;
  change: Record<string, number>;
}

/** More changes than can lie between the death of a function and its repetition. */
const RECENT_MAX = 400;

const sums = () => collection('sums');

export async function findSums(id: string): Promise<StoredSums | null> {
  const { data } = await sums().where({ _id: id }).limit(1).get();
  return (data[0] as unknown as StoredSums | undefined) ?? null;
}

/** Of one prefix: all sums of a place. */
export async function sumsUnder(prefix: string, limit: number): Promise<StoredSums[]> {
  const _ = command();
  const { data } = await sums()
    .where({ _id: _.gt(prefix).and(_.lt(`${prefix}~`)) })
    .orderBy('_id', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredSums[];
}

/** False where there are no such sums yet; a change that is in them already is true as well. */
export async function addOnce({ key, sums: _id, change }: Owed): Promise<boolean> {
  const _ = command();
  const data: Clause = { version: _.inc(1), recent: _.push({ each: [key], slice: -RECENT_MAX }) };
  for (const [name, amount] of Object.entries(change)) data[`numbers.${name}`] = _.inc(amount);
  const { stats } = await sums()
    .where({ _id, recent: _.nin([key]) })
    .update({ data });
  return stats.updated === 1 || (await findSums(_id)) !== null;
}

/** In place of what was kept, if nothing has been added since; `null`: nothing was kept. */
export async function replaceSums(
  _id: string,
  known: Pick<StoredSums, 'version'> | null,
  numbers: Readonly<Record<string, number>>,
): Promise<boolean> {
  if (known) {
    const data: Clause = { numbers: command().set({ ...numbers }), version: known.version + 1 };
    return (await sums().where({ _id, version: known.version }).update({ data })).stats.updated === 1;
  }
  try {
    await sums().add({ data: { _id, numbers: { ...numbers }, version: 1, recent: [] } });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
