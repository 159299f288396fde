import { addDays, dayOf, momentOf, MINUTE_MS } from '../common/shanghai';
import type { Calendar } from '../calendar/calendar';
import type { WorkingHours } from '../calendar/count';
import { nextWorkingMorning, nextRinging } from '../calendar/working-days';
import { ruleOf, type NoticeCode, type Priority } from './codes';

/** How many pushes of a template a notice leaves untouched: the last one is kept for priority 1. */
export const reserveOf = (priority: Priority): 0 | 1 => (priority === 1 ? 0 : 1);

/** Whether a notice may use one of the `remaining` pushes of its template. */
export const spend = (priority: Priority, remaining: number): boolean => remaining > reserveOf(priority);

/**
 * When a push may ring. The inbox is never deferred.
 * @param ringing the place's `ringingHours`, 08:00–21:00 everywhere
 */
export function pushMoment(now: number, urgent: boolean, ringing: WorkingHours): number {
  return urgent ? now : nextRinging(now, ringing);
}

export const DIGEST_TIME = '08:30';

/** Due soon and overdue ring once a day together, on working days (DOMAIN.md §4, N30 and N31). */
export const isDigest = (code: NoticeCode): boolean => ruleOf(code).delivery === 'digest';

export function digestMoment(now: number, calendar: Calendar): number {
  return nextWorkingMorning(now, DIGEST_TIME, calendar);
}

export const PUSH_TRIES = 5;
export const PUSH_STEP_MS = 5 * MINUTE_MS;

/** When to try again after `tries` attempts failed technically; null when it is given up. */
export function retryAt(tries: number, now: number): number | null {
  return tries < PUSH_TRIES ? now + PUSH_STEP_MS : null;
}

/** Next day's first ringing hour: the template's or account's daily quota is counted by the day (45009). */
export function tomorrowAt(now: number, ringing: WorkingHours): number {
  return momentOf(addDays(dayOf(now), 1), ringing.from);
}

/**
 * What follows from WeChat's answer.
 * - `sent`: it arrived.
 * - `no_consent`: refused or used up; the ledger is set to 0, the person goes on the call list.
 * - `unreachable`: this openid gets nothing; call list.
 * - `fault`: template, page or permission is wrong; no retry helps, somebody must mend it before release.
 * - `refused`: the content was refused; what was spent is given back.
 * - `tomorrow`: the daily quota is used up.
 * - `retry`: technical; at most PUSH_TRIES times.
 */
export type PushOutcome = 'sent' | 'no_consent' | 'unreachable' | 'fault' | 'refused' | 'tomorrow' | 'retry';

const OUTCOME: Record<number, PushOutcome> = {
  0: 'sent',
  [-1]: 'retry',
  40003: 'unreachable',
  40037: 'fault',
  41030: 'fault',
  43101: 'no_consent',
  43108: 'retry',
  45009: 'tomorrow',
  45011: 'retry',
  45168: 'refused',
  47003: 'fault',
  [-604101]: 'fault',
  // The SDK's own, when the platform broke or did not answer in time.
  [-501001]: 'retry',
};

/** @param errcode WeChat's; undefined when no answer came (time-out, network). A code we do not know is not repeated. */
export function classify(errcode: number | undefined): PushOutcome {
  return errcode === undefined ? 'retry' : (OUTCOME[errcode] ?? 'fault');
}

/** Whether the unit that was taken from the ledger is given back: nothing was delivered and nothing says it is gone. */
export const givesBack = (outcome: PushOutcome): boolean =>
  outcome === 'fault' || outcome === 'refused' || outcome === 'unreachable';

/** Whether a resident goes on the office's call list. */
export const needsCall = (outcome: PushOutcome): boolean =>
  outcome === 'no_consent' || outcome === 'unreachable';
