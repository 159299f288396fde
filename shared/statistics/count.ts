import { dayOf, type Day } from '../common/shanghai';
import type { Item } from '../item/item';
import { added, type DayNumbers, type Figure, type Gauge } from './figures';

/** One thing that is true of an item, on the day since when. */
export interface Counted {
  name: string;
  day: Day;
  amount: number;
}

type Once = (name: Figure | Gauge, at: number | undefined, holds?: boolean) => void;
type Counter = (item: Item, once: Once) => void;

const isClosed = ({ state }: Item) => state === 'closed' || state === 'archived';

const countCourse: Counter = (item, once) => {
  once('received', item.createdAt);
  once('admitted', item.admittedAt);
  once('due', item.overdueAt ?? item.answer?.at);
  once('responded', item.answer?.at, item.answer?.inTime);
  once('answered', item.answer?.at);
  once('on_time', item.answer?.at, item.answer?.onTime);
  once('closed', item.endedAt, isClosed(item));
  once('resolved', item.endedAt, isClosed(item) && item.rating?.resolved === true);
  once('verified', item.endedAt, isClosed(item) && item.verification?.solved === true);
};

/** The submitter's last word. */
const countRating: Counter = ({ rating }, once) => {
  if (rating) once(rating.satisfaction, rating.at);
};

const countNow: Counter = (item, once) => {
  once('open', item.createdAt, item.phase === 'open');
  once('overdue', item.createdAt, item.overdueNow);
};

/** What may be counted of an item; a report that sums more adds its counter here. */
const COUNTERS: readonly Counter[] = [countCourse, countRating, countNow];

/**
 * All that is true of an item, each by the day on which it came true. A figure of a month is the number of items to
 * which it happened in that month and of which it still holds: one that is taken up again is no longer closed.
 */
export function countsOf(item: Item): Counted[] {
  const counted: Counted[] = [];
  const once: Once = (name, at, holds = true) => {
    if (holds && at !== undefined) counted.push({ name, day: dayOf(at), amount: 1 });
  };
  for (const counter of COUNTERS) counter(item, once);
  return counted;
}

export function dayNumbersOf(counted: readonly Counted[], sign: 1 | -1 = 1): DayNumbers {
  const days: DayNumbers = {};
  for (const { name, day, amount } of counted) days[day] = added(days[day] ?? {}, { [name]: sign * amount });
  return days;
}

/** What an event adds to the figures and takes from them. Empty: nothing. */
export const deltaOf = (before: Item | null, after: Item): DayNumbers =>
  sumOfDays([dayNumbersOf(countsOf(after)), before ? dayNumbersOf(countsOf(before), -1) : {}]);

export function sumOfDays(rows: readonly DayNumbers[]): DayNumbers {
  const sum: DayNumbers = {};
  for (const row of rows) {
    for (const [day, numbers] of Object.entries(row)) sum[day] = added(sum[day] ?? {}, numbers);
  }
  return Object.fromEntries(Object.entries(sum).filter(([, numbers]) => Object.keys(numbers).length > 0));
}
