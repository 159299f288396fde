import { countFrom } from '@shared/calendar/count';
import type { OutputOf } from '@shared/contract/operations';
import type { ItemRow } from '../../store/item-lists';
import type { StoredPlace } from '../../store/places';
import { calendarOf } from '../calendar/place-calendar';
import type { Call } from '../handler';

const ONE_WORKING_DAY = { amount: 1, unit: 'working_day' } as const;

/** Of the first page, which what nobody has looked at for longest is always on (ZS-04). */
export function oldestOf(
  rows: readonly ItemRow[],
  place: StoredPlace,
  { context, now }: Call,
): OutputOf<'listQueue'>['oldest'] {
  const waiting = rows.filter(({ state }) => state === 'submitted');
  const [first, ...others] = waiting;
  if (!first) return undefined;
  const oldest = others.reduce((one, other) => (other.createdAt < one.createdAt ? other : one), first);
  const calendar = calendarOf(context, place);
  const until = countFrom(oldest.createdAt, ONE_WORKING_DAY, calendar, place.config.workingHours).dueAt;
  return { no: oldest.no, since: oldest.createdAt, late: now > until };
}
