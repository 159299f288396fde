import { addDays, weekdayOf, type Day } from '@shared/common/shanghai';
import type { CountedDay } from '@shared/calendar/count';

export interface WeekDay {
  day: Day;
  /** Absent before the start and after the end. */
  counted?: CountedDay;
}

/** `gap` stands for weeks in between that are not shown. */
export type WeekRow =
  { kind: 'week'; days: readonly WeekDay[] } | { kind: 'gap'; weeks: number; counted: number };

/** Longer counts (three months) would fill two screens. */
const ROOM = 6;

/** Days as weeks from Monday to Sunday. Of long counts the first week, this week and the last two remain. */
export function weeksOf(days: readonly CountedDay[], today: Day): WeekRow[] {
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return [];
  const byDay = new Map(days.map((counted) => [counted.day, counted]));
  const weeks: WeekDay[][] = [];
  for (let monday = mondayOf(first.day); monday <= last.day; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index))
        .filter((day) => day <= last.day)
        .map((day) => ({ day, counted: byDay.get(day) })),
    );
  }
  return weeks.length > ROOM ? fold(weeks, today) : weeks.map((week) => ({ kind: 'week', days: week }));
}

function fold(weeks: readonly WeekDay[][], today: Day): WeekRow[] {
  const rows: WeekRow[] = [];
  let gap: WeekDay[][] = [];
  const close = () => {
    if (gap.length > 0) rows.push({ kind: 'gap', weeks: gap.length, counted: countIn(gap) });
    gap = [];
  };
  weeks.forEach((week, index) => {
    const keep = index === 0 || index >= weeks.length - 2 || week.some(({ day }) => day === today);
    if (!keep) {
      gap.push(week);
      return;
    }
    close();
    rows.push({ kind: 'week', days: week });
  });
  return rows;
}

const countIn = (weeks: readonly WeekDay[][]) =>
  weeks.flat().filter(({ counted }) => counted?.n !== undefined).length;

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}
