/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

// China has kept one time zone without daylight saving since 1991: a fixed offset is exact, and needs no zone data. Every
// date of every list is counted with these, day by day: plain arithmetic is ten times as fast as a library of dates.
const OFFSET_MS = 8 * HOUR_MS;
/** 1 January 1970. */
const THURSDAY = 4;

/** @param at epoch milliseconds */
export function dayOf(at: number): Day {
  return written(at + OFFSET_MS);
}

/** Wall-clock `HH:mm` in Asia/Shanghai. */
export function timeOf(at: number): string {
  const date = new Date(at + OFFSET_MS);
  if (Number.isNaN(date.getTime())) throw new RangeError(`no time: ${at}`);
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

/** Epoch milliseconds of a wall-clock moment in Asia/Shanghai. `time` is `HH:mm`. */
export function momentOf(day: Day, time: string): number {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return midnight(day) + hours * HOUR_MS + minutes * MINUTE_MS - OFFSET_MS;
}

export function addDays(day: Day, count: number): Day {
  return written(midnight(day) + count * DAY_MS);
}

/** From the last days of a month to the last day of a shorter one. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = partsOf(day);
  const longest = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + count, Math.min(date, longest)));
}

/** 0 is Sunday, as in JavaScript. */
export function weekdayOf(day: Day): number {
  return (((numberOfDay(day) + THURSDAY) % 7) + 7) % 7;
}

/** Days since 1 January 1970 in Asia/Shanghai: for counting, where writing each day would be the most of the work. */
export const dayNumberOf = (at: number): number => Math.floor((at + OFFSET_MS) / DAY_MS);

export const numberOfDay = (day: Day): number => midnight(day) / DAY_MS;

export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

const partsOf = (day: Day): [year: number, month: number, date: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

function midnight(day: Day): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** Put together by hand: four times as fast as the beginning of an ISO string. */
function written(utc: number): Day {
  const date = new Date(utc);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year)) throw new RangeError(`no day: ${utc}`);
  return `${String(year).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}
