import { collection, command, isDuplicate, type Clause } from '../platform/database';
import type { CollectionName } from './collections';
import { withoutGaps } from './without-gaps';
import type { Owed } from './sums';

/** A row of a projection whose rows are summed up. */
export interface SummedRow {
  _id: string;
  owed?: Owed[];
}

/** Its id, its order and what `fields` name of it. */
export async function findSummed<Row extends SummedRow>(
  name: CollectionName,
  id: string,
  fields: readonly string[],
): Promise<Row | null> {
  const { data } = await collection(name).where({ _id: id }).limit(1).field(projectionOf(fields)).get();
  return (data[0] as unknown as Row | undefined) ?? null;
}

/** Rows of a place in the order of their ids. */
export async function summedOf<Row extends SummedRow>(
  name: CollectionName,
  placeId: string,
  fields: readonly string[],
  after: string,
  limit: number,
): Promise<Row[]> {
  const { data } = await collection(name)
    .where({ placeId, _id: command().gt(after) })
    .orderBy('_id', 'asc')
    .limit(limit)
    .field(projectionOf(fields))
    .get();
  return data as unknown as Row[];
}

const projectionOf = (fields: readonly string[]): Record<string, boolean> =>
  Object.fromEntries([...fields, 'owed'].map((field) => [field, true]));

/** False when the id is taken. */
export async function addSummed(name: CollectionName, row: SummedRow): Promise<boolean> {
  try {
    await collection(name).add({ data: withoutGaps(row) as unknown as Clause });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Writes these fields, and takes away those that are undefined, if the row is still the one that was read. */
export async function renewSummed(
  name: CollectionName,
  asRead: Clause,
  fields: object,
  owed: readonly Owed[],
): Promise<boolean> {
  const _ = command();
  const data: Clause = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) data[field] = _.remove();
    else data[field] = typeof value === 'object' && value !== null ? _.set(withoutGaps(value)) : value;
  }
  if (owed.length > 0) data.owed = _.push({ each: withoutGaps(owed) });
  return (await collection(name).where(asRead).update({ data })).stats.updated === 1;
}

/** The sums have it. */
export async function clearOwed(name: CollectionName, id: string, keys: readonly string[]): Promise<void> {
  const _ = command();
  await collection(name)
    .where({ _id: id })
    .update({ data: { owed: _.pull({ key: _.in([...keys]) }) } });
}
