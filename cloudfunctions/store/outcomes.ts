import type { OutcomeRecord } from '@shared/item/outcome-record';
import { PAGE_SIZE, TOTAL_MAX } from '@shared/contract/fields';
import { collection, command, countUpTo, type Clause } from '../platform/database';
import type { SummedRow } from './summed-rows';

/** What an item adds to the report of its year: a projection of its events, one document an item. `_id` is the item's. */
export interface StoredOutcome extends OutcomeRecord, SummedRow {}

export const outcomeSumsPrefix = (placeId: string): string => `outcomes/${placeId}/`;
export const outcomeSumsId = (placeId: string, year: number): string =>
  `${outcomeSumsPrefix(placeId)}${year}`;

const outcomes = () => collection('outcomes');

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
