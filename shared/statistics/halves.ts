import { addDays, addMonths, type Day } from '../common/shanghai';

/** `2026-H1`: 上半年. */
export type Half = string;

export const HALF = /^20\d{2}-H[12]$/;

export const halfOf = (day: Day): Half => `${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;

export const firstDayOf = (half: Half): Day => `${half.slice(0, 4)}-${half.endsWith('1') ? '01' : '07'}-01`;

export const lastDayOf = (half: Half): Day => addDays(addMonths(firstDayOf(half), 6), -1);

/** The six months, `2026-01` …, as counters are kept. */
export const monthsOf = (half: Half): string[] =>
  [0, 1, 2, 3, 4, 5].map((nth) => addMonths(firstDayOf(half), nth).slice(0, 7));

export const halfBefore = (half: Half): Half => halfOf(addDays(firstDayOf(half), -1));
