import { dayOf, momentOf } from '../common/shanghai';
import { countFrom, type Allowance } from '../calendar/count';
import { shiftWorkingDays } from '../calendar/working-days';
import type { DeadlinePolicy, PlaceConfig } from '../place/place';
import type { DecideContext } from './context';
import type { Alarms, ClockChange, Due } from './event';
import { OVERDUE_LEVELS } from './commands';

/** The policy id of deadlines that belong to a step and not to the promise: who holds it now must act by then. */
export const STEP_POLICY = 'step';

export function dueFrom(
  startAt: number,
  allowance: Allowance,
  policyId: string,
  context: DecideContext,
): Due {
  const count = countFrom(startAt, allowance, context.calendar, context.place.workingHours);
  return { at: count.dueAt, from: startAt, allowance, policyId, provisional: count.provisional };
}

/** A step for whoever holds the item now, with the alarm that tells when it is missed. */
export function stepClock(
  step: keyof PlaceConfig['steps'],
  context: DecideContext,
  startAt = context.now,
): { step: Due; alarms: Alarms } {
  const due = dueFrom(startAt, context.place.steps[step], STEP_POLICY, context);
  return { step: due, alarms: { step_overdue: due.at } };
}

/** The promised date and its ladder: two working days before (or as the policy says), the day, +1, +3, +5. */
export function promiseClock(
  policy: DeadlinePolicy,
  allowance: Allowance,
  context: DecideContext,
  startAt = context.now,
): { due: Due; alarms: Alarms } {
  const due = dueFrom(startAt, allowance, policy.id, context);
  return { due, alarms: ladderOf(due, policy.remindBefore, context) };
}

export function ladderOf(due: Due, remindBefore: number, { calendar, place, now }: DecideContext): Alarms {
  const day = dayOf(due.at);
  const alarms: Alarms = {};
  const soonAt = momentOf(shiftWorkingDays(day, -remindBefore, calendar), place.workingHours.from);
  // An allowance shorter than the reminder would ring at once and say nothing.
  if (soonAt > now) alarms.due_soon = soonAt;
  for (const level of OVERDUE_LEVELS) {
    alarms[`overdue_${level}`] =
      level === 0 ? due.at : momentOf(shiftWorkingDays(day, level, calendar), place.workingHours.to);
  }
  return alarms;
}

/** What is left of the promise when it comes back from review: never less than one working day (`send_back`). */
export function atLeastOneDay(due: Due | undefined, context: DecideContext): Pick<ClockChange, 'step'> {
  const floor = dueFrom(context.now, { amount: 1, unit: 'working_day' }, STEP_POLICY, context);
  return { step: due && due.at > floor.at ? due : floor };
}
