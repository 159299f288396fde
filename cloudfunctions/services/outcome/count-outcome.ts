import { outcomeRecordOf } from '@shared/item/outcome-record';
import { outcomeNumbersOf } from '@shared/item/outcome-sums';
import { historyOf } from '../../store/item-history';
import type { StoredItem } from '../../store/items';
import { outcomeSumsId, outcomeSumsPrefix, type StoredOutcome } from '../../store/outcomes';
import { keepSummed } from '../sums/keep';
import type { Summed } from '../sums/summed';

/** Every row moves the report of its year. */
export const OUTCOMES: Summed<StoredOutcome> = {
  name: 'outcomes',
  order: 'seq',
  fields: ['placeId', 'year', 'measures', 'funds', 'villages', 'households', 'people', 'mediation'],
  prefix: outcomeSumsPrefix,
  sumsOf: (row) => ({ [outcomeSumsId(row.placeId, row.year)]: outcomeNumbersOf(row) }),
};

/** An item may say less than it did: what it no longer says is taken away. */
const UNSAID = {
  categoryId: undefined,
  villages: undefined,
  households: undefined,
  people: undefined,
  mediation: undefined,
};

/**
 * Counts what came of an item from all its events: the effect of one of them, and how the report is made anew, are the
 * same step. Doing it twice changes nothing.
 */
export async function countOutcome({ _id, events }: StoredItem): Promise<void> {
  const first = events[0]?.seq ?? 1;
  const old = first > 1 ? (await historyOf(_id)).filter(({ seq }) => seq < first) : [];
  const record = outcomeRecordOf([...old, ...events]);
  if (record) await putOutcome({ _id, ...record });
}

/** The newest word counts: one that was counted before, or comes late, changes nothing. */
export const putOutcome = (outcome: StoredOutcome): Promise<void> =>
  keepSummed(OUTCOMES, outcome.placeId, { ...UNSAID, ...outcome });
