import { addDays, addMonths, weekdayOf, type Day } from '@shared/common/shanghai';

/** `2026-10`, so many months on. */
export const monthOf = (today: Day, on: number): string =>
  addMonths(`${today.slice(0, 7)}-01`, on).slice(0, 7);

/** The days of a month that are not over. */
export function daysFrom(month: string, today: Day): Day[] {
  const first: Day = `${month}-01`;
  const days: Day[] = [];
  for (let day = first < today ? today : first; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

export const planOf = (days: readonly { day: Day; entryId: string }[]): Record<Day, string> =>
  Object.fromEntries(days.map(({ day, entryId }) => [day, entryId]));

const MONDAY = 1;

/** One after the other, each from Monday to Sunday. */
export function byWeeks(days: readonly Day[], people: readonly string[]): Record<Day, string> {
  const plan: Record<Day, string> = {};
  let turn = 0;
  for (const [nth, day] of days.entries()) {
    if (nth > 0 && weekdayOf(day) === MONDAY) turn += 1;
    const person = people[turn % Math.max(1, people.length)];
    if (person !== undefined) plan[day] = person;
  }
  return plan;
}
