import { MINUTE_MS } from '../common/shanghai';

/** What may go wrong without anybody noticing, each with what of it is too much. */
export const HEALTH_CAUSES = [
  'timer_late',
  'timer_long',
  'timer_failed',
  'items_waiting',
  'effects_left',
  'effect_oldest',
  'pushes_waiting',
  'pushes_parked',
  'template_wrong',
  'template_unknown',
  'imports_stuck',
  'search_unfinished',
] as const;
export type HealthCause = (typeof HEALTH_CAUSES)[number];

/** Beyond these somebody should look. Minutes where time is meant, else how many. */
const LIMITS: Record<HealthCause, number> = {
  timer_late: 5,
  timer_long: 1,
  timer_failed: 0,
  items_waiting: 10,
  effects_left: 0,
  effect_oldest: 60,
  pushes_waiting: 30,
  pushes_parked: 10,
  template_wrong: 0,
  template_unknown: 0,
  imports_stuck: 0,
  search_unfinished: 0,
};

export interface HealthFigure {
  cause: HealthCause;
  /** Minutes, or how many: see {@link isTime}. */
  value: number;
  /** How many wait, where `value` is how long the first of them does. */
  count?: number;
}

const TIMES: ReadonlySet<HealthCause> = new Set([
  'timer_late',
  'timer_long',
  'items_waiting',
  'effect_oldest',
  'pushes_waiting',
]);
export const isTime = (cause: HealthCause): boolean => TIMES.has(cause);

export const isBeyond = ({ cause, value }: HealthFigure): boolean => value > LIMITS[cause];

/** Whole minutes, never less than none. */
export const minutesSince = (since: number | undefined, now: number): number =>
  since === undefined ? 0 : Math.max(0, Math.floor((now - since) / MINUTE_MS));
