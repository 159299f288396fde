import type { OutcomeRecord } from '@shared/item/outcome-record';
import { PAGE_SIZE, TOTAL_MAX } from '@shared/contract/fields';
import { collection, command, countUpTo, isDuplicate, type Clause } from '../platform/database';

/** What an item adds to the report of its year: a projection of its events, one document an item. `_id` is the item's. */
export interface StoredOutcome extends OutcomeRecord {
  _id: string;
}

/** The database gives no more at once. */
const AT_ONCE = 1000;

const outcomes = () => collection('outcomes');

/** The newest word counts: one that was counted before, or comes late, changes nothing. */
export async function putOutcome({ _id, ...record }: StoredOutcome): Promise<void> {
  const data = record as unknown as Clause;
  try {
    await outcomes().add({ data: { _id, ...data } });
    return;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const _ = command();
  const { seq, ...rest } = data;
  const gone = Object.fromEntries(
    ['categoryId', 'villages', 'households', 'people', 'mediation']
      .filter((field) => rest[field] === undefined)
      .map((field) => [field, _.remove()]),
  );
  const replaced = Object.fromEntries(
    Object.entries(rest).map(([field, value]) => [field, Array.isArray(value) ? _.set(value) : value]),
  );
  await outcomes()
    .where({ _id, seq: _.lt(seq as number) })
    .update({ data: { ...replaced, ...gone, seq } });
}

/** Everything of one list, for sums. Read in index order, a thousand at a time. */
export async function allOutcomesIn(list: string): Promise<StoredOutcome[]> {
  const found: StoredOutcome[] = [];
  for (;;) {
    const last = found[found.length - 1];
    const rows = await rowsOf(list, last && { at: last.at, id: last._id }, AT_ONCE);
    found.push(...rows);
    if (rows.length < AT_ONCE) return found;
  }
}

/** A page of what a figure was counted from, the latest first; one row more than is shown. */
export async function outcomesIn(
  list: string,
  after: { at: number; id: string } | null,
): Promise<{ rows: StoredOutcome[]; total?: number }> {
  const rows = await rowsOf(list, after ?? undefined, PAGE_SIZE + 1);
  if (after) return { rows };
  const total =
    rows.length <= PAGE_SIZE ? rows.length : await countUpTo('outcomes', { figures: list }, TOTAL_MAX + 1);
  return total > TOTAL_MAX ? { rows } : { rows, total };
}

async function rowsOf(
  list: string,
  after: { at: number; id: string } | undefined,
  limit: number,
): Promise<StoredOutcome[]> {
  const _ = command();
  const listed: Clause = { figures: list };
  const beyond = after && _.or([{ at: _.lt(after.at) }, { at: after.at, _id: _.lt(after.id) }] as never);
  const { data } = await outcomes()
    .where(beyond ? (_.and([listed, beyond] as never) as unknown as Clause) : listed)
    .orderBy('at', 'desc')
    .orderBy('_id', 'desc')
    .limit(limit)
    .get();
  return data as unknown as StoredOutcome[];
}
