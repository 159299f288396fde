import type { Measured } from './operations';

/** DESIGN §4. CPU in ms of one call, at 100,000 items. */
export const CPU: Partial<Record<Measured['kind'], number>> = { create: 5, list: 2.5, detail: 2.5 };

/** p95 with 30 ms added to each call to the cloud. */
export const SLOW_CALL_MS = 30;
export const SLOW: Partial<Record<Measured['kind'], number>> = { create: 200, list: 100 };

/** p95 of 100,000 items against 10,000. */
export const GROWTH = 1.25;
/** p95 of page 500 against page 1. */
export const DEEP_PAGE = 1.5;
/** Of our code against the SDK's, in parts of it. */
export const COLD_START = 0.15;
export const LIST_BYTES = 8 * 1024;
export const LIST_ROWS = 20;
/** The timer: one query for 100 that are due, and three calls for each item and recipient touched. */
export const TIMER_GROWTH = 1.25;
