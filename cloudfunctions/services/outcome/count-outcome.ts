import { outcomeRecordOf } from '@shared/item/outcome-record';
import { historyOf } from '../../store/item-history';
import { withoutGaps, type StoredItem } from '../../store/items';
import { putOutcome } from '../../store/outcomes';

/**
 * Counts what came of an item from all its events: the effect of one of them, and how the report is made anew, are the
 * same step. Doing it twice changes nothing.
 */
export async function countOutcome({ _id, events }: StoredItem): Promise<void> {
  const first = events[0]?.seq ?? 1;
  const old = first > 1 ? (await historyOf(_id)).filter(({ seq }) => seq < first) : [];
  const record = outcomeRecordOf([...old, ...events]);
  if (record) await putOutcome(withoutGaps({ _id, ...record }));
}
