import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string;

// China has kept one time zone without daylight saving since 1991: a fixed offset is exact, and needs no zone data.
const OFFSET_MINUTES = 8 * 60;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** @param at epoch milliseconds */
export function dayOf(at: number): Day {
  return dayjs.utc(at).utcOffset(OFFSET_MINUTES).format('YYYY-MM-DD');
}

/** Wall-clock `HH:mm` in Asia/Shanghai. */
export function timeOf(at: number): string {
  return dayjs.utc(at).utcOffset(OFFSET_MINUTES).format('HH:mm');
}

/** Epoch milliseconds of a wall-clock moment in Asia/Shanghai. `time` is `HH:mm`. */
export function momentOf(day: Day, time: string): number {
  return dayjs.utc(`${day}T${time}:00`).valueOf() - OFFSET_MINUTES * MINUTE_MS;
}

export function addDays(day: Day, count: number): Day {
  return dayjs.utc(day).add(count, 'day').format('YYYY-MM-DD');
}

export function addMonths(day: Day, count: number): Day {
  return dayjs.utc(day).add(count, 'month').format('YYYY-MM-DD');
}

/** 0 is Sunday, as in JavaScript. */
export function weekdayOf(day: Day): number {
  return dayjs.utc(day).day();
}

export function daysBetween(from: Day, to: Day): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day');
}
