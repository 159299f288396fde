import type { DayNumbers } from '@shared/statistics/figures';
import { collection, command, isDuplicate, type Clause } from '../platform/database';

/** What one event adds to the figures of its place. Kept for good: the same event can never be counted again. */
export interface StoredTally {
  /** Of item and event. */
  _id: string;
  placeId: string;
  days: DayNumbers;
  /** In the counters already. */
  folded: boolean;
}

const tallies = () => collection('tallies');

export const tallyId = (itemId: string, seq: number) => `${itemId}.${seq}`;

/** Ids derive from the event: the second time changes nothing. */
export async function addTally(tally: Omit<StoredTally, 'folded'>): Promise<void> {
  try {
    await tallies().add({ data: { ...tally, folded: false } });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

export async function unfoldedTallies(limit: number): Promise<StoredTally[]> {
  const { data } = await tallies().where({ folded: false }).orderBy('_id', 'asc').limit(limit).get();
  return data as unknown as StoredTally[];
}

/** Of one place: what its counters do not have yet. */
export async function unfoldedOf(placeId: string, after: string, limit: number): Promise<StoredTally[]> {
  const { data } = await tallies()
    .where({ folded: false, placeId, _id: command().gt(after) })
    .orderBy('_id', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredTally[];
}

/** Of these, the ones that nobody has folded meanwhile. */
export async function stillUnfolded(ids: readonly string[]): Promise<Set<string>> {
  const { data } = await tallies()
    .where({ folded: false, _id: command().in([...ids]) })
    .limit(ids.length)
    .field({ _id: true })
    .get();
  return new Set(data.map(({ _id }) => String(_id)));
}

export async function markFolded(ids: readonly string[]): Promise<void> {
  const data: Clause = { folded: true };
  await tallies()
    .where({ _id: command().in([...ids]) })
    .update({ data });
}
