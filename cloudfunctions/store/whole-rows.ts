import { collection, command, type Clause } from '../platform/database';
import type { CollectionName } from './collections';

/** A document as it is stored, whatever it is of: for copies of a whole environment, never for an operation. */
export type WholeRow = Clause & { _id: string };

export async function rowsAfter(name: CollectionName, after: string, limit: number): Promise<WholeRow[]> {
  const { data } = await collection(name)
    .where({ _id: command().gt(after) })
    .orderBy('_id', 'asc')
    .limit(limit)
    .get();
  return data as WholeRow[];
}

/** Written as it is, in place of what stands under its id. */
export async function putRow(name: CollectionName, { _id, ...data }: WholeRow): Promise<void> {
  await collection(name).doc(_id).set({ data });
}

/** Changed where it is as it was read: false when somebody was faster. */
export async function changeRow(
  name: CollectionName,
  { _id, version }: { _id: string; version?: unknown },
  data: Clause,
): Promise<boolean> {
  const condition = version === undefined ? { _id } : { _id, version };
  const { set } = command();
  // A bare object is taken apart into its fields: an empty one would set nothing, for ever.
  const whole = Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, isObject(value) ? set(value) : value]),
  );
  return (await collection(name).where(condition).update({ data: whole })).stats.updated === 1;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export async function removeRows(name: CollectionName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await collection(name)
    .where({ _id: command().in([...ids]) })
    .remove();
}
