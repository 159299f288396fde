import { addDays, weekdayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';

export type CalendarDay = OutputOf<'getCalendar'>['days'][number];
export type CalendarYear = OutputOf<'getCalendar'>['years'][number];

/** The days of one month in rows from Monday; null before the first and after the last. */
export function rowsOf(days: readonly CalendarDay[], month: number): (CalendarDay | null)[][] {
  const prefix = String(month).padStart(2, '0');
  const own = days.filter(({ day }) => day.slice(5, 7) === prefix);
  const first = own[0];
  if (first === undefined) return [];
  const before = (weekdayOf(first.day) + 6) % 7;
  const cells: (CalendarDay | null)[] = [...Array<null>(before).fill(null), ...own];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
}

/** What stands under the number: the holiday, 班 for a weekend that is worked. */
export function wordOf({ kind, name }: CalendarDay): string {
  if (kind === 'makeup') return '补班';
  if (kind === 'holiday') return name ?? '放假';
  return '';
}

/** A long holiday is entered day by day: its name is the one of the day before, if that is off. */
export function nameBefore(days: readonly CalendarDay[], day: string): string {
  const before = days.find((one) => one.day === addDays(day, -1));
  return before?.entered && before.kind === 'holiday' ? (before.name ?? '') : '';
}

export const YEAR_WORD: Record<CalendarYear['known'], string> = {
  published: '已公布',
  entered: '录完了',
  provisional: '没录完',
};
