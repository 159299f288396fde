import { dayOf, type Day } from './shanghai';

/** `2026-Q3`: sorts as it reads. */
export type Quarter = string;

const MONTHS = 3;

export function quarterOfDay(day: Day): Quarter {
  const month = Number(day.slice(5, 7));
  return `${day.slice(0, 4)}-Q${Math.ceil(month / MONTHS)}`;
}

/** @param at epoch milliseconds */
export const quarterOf = (at: number): Quarter => quarterOfDay(dayOf(at));

/** When it has just begun. */
export const isFirstMonth = (day: Day): boolean => Number(day.slice(5, 7)) % MONTHS === 1;

export function quarterBefore(quarter: Quarter): Quarter {
  const [year, nth] = [Number(quarter.slice(0, 4)), Number(quarter.slice(-1))];
  return nth === 1 ? `${year - 1}-Q4` : `${year}-Q${nth - 1}`;
}

/** The latest first. */
export function quartersUntil(quarter: Quarter, count: number): Quarter[] {
  const quarters = [quarter];
  while (quarters.length < count) quarters.push(quarterBefore(quarters[quarters.length - 1] ?? quarter));
  return quarters;
}
