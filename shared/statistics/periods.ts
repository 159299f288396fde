import type { Day } from '../common/shanghai';

/** `2026-10-09`, `2026-10`, `2026`, and all time: each is kept. */
export type Period = string;

export const ALL_TIME: Period = 'all';
export const monthOf = (day: Day): Period => day.slice(0, 7);
export const yearOf = (day: Day): Period => day.slice(0, 4);

export const periodsOf = (day: Day): Period[] => [day, monthOf(day), yearOf(day), ALL_TIME];
