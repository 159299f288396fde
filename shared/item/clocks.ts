import { addDays, dayOf, momentOf } from '../common/shanghai';
import type { Allowance } from '../calendar/count';
import { countClock, type ClockBasis } from '../calendar/count-clock';
import { statusOf } from '../calendar/calendar';
import { shiftWorkingDays } from '../calendar/working-days';
import type { DeadlinePolicy } from '../place/place';
import type { StepName } from '../place/steps';
import type { DecideContext } from './context';
import type { AlarmName, Alarms, ClockChange, Due } from './event';
import type { Item } from './item';
import { OVERDUE_LEVELS } from './commands';

/** The policy id of deadlines that belong to a step and not to the promise: who holds it now must act by then. */
export const STEP_POLICY = 'step';

export function dueFrom(
  startAt: number,
  allowance: Allowance,
  policyId: string,
  context: DecideContext,
): Due {
  return dueOf({ from: startAt, allowance }, policyId, context);
}

export function dueOf(basis: ClockBasis, policyId: string, { calendar, place }: DecideContext): Due {
  const count = countClock(basis, calendar, place.workingHours);
  const { from, allowance, extension, pauses, kept } = basis;
  return {
    at: count.dueAt,
    from,
    allowance,
    policyId,
    provisional: count.provisional,
    ...(pauses && pauses.length > 0 ? { pauses: [...pauses] } : {}),
    ...(extension ? { extension } : {}),
    ...(kept ? { kept } : {}),
  };
}

/**
 * The same clock counted again: after a rest, an extension, or when the days of a year were entered. A day that was
 * said before its calendar was known is never taken back to an earlier one (decision 23).
 */
export function counted(due: Due, change: Partial<ClockBasis>, context: DecideContext): Due {
  const next = dueOf({ ...due, ...change }, due.policyId, context);
  if (!due.provisional || next.at >= due.at) return next;
  const last = workingDayFrom(dayOf(due.at), context);
  let amount = due.kept?.amount ?? 0;
  for (let day = dayOf(next.at); day < last; amount += 1) day = shiftWorkingDays(day, 1, context.calendar);
  return dueOf({ ...due, ...change, kept: { amount, unit: 'working_day' } }, due.policyId, context);
}

/** A step for whoever holds the item now, with the alarm that tells when it is missed. */
export function stepClock(
  step: StepName | Allowance,
  context: DecideContext,
  startAt = context.now,
): { step: Due; alarms: Alarms } {
  const allowance = typeof step === 'string' ? context.place.steps[step] : step;
  const due = dueFrom(startAt, allowance, STEP_POLICY, context);
  return { step: due, alarms: { step_overdue: due.at } };
}

/** An urgent promise has no room for a step of its own: whoever has it must act before that, and its ladder rings. */
export function stepWithin(
  due: Due | undefined,
  step: StepName,
  context: DecideContext,
): { step: Due; alarms: Alarms } {
  const own = stepClock(step, context);
  const urgent = policyOf(due?.policyId, context)?.urgent === true;
  return due && urgent && due.at < own.step.at ? { step: due, alarms: {} } : own;
}

/** The promised date and its ladder: two working days before (or as the policy says), the day, +1, +3, +5. */
export function promiseClock(
  policy: DeadlinePolicy,
  allowance: Allowance,
  context: DecideContext,
  startAt = context.now,
): { due: Due; alarms: Alarms } {
  const due = dueFrom(startAt, allowance, policy.id, context);
  return { due, alarms: ladderOf(due, policy, context) };
}

export function ladderOf(due: Due, policy: DeadlinePolicy | undefined, context: DecideContext): Alarms {
  const { calendar, place } = context;
  const day = dayOf(due.at);
  const alarms: Alarms = {};
  const soonAt = nextReminder(due, policy, context);
  if (soonAt !== undefined) alarms.due_soon = soonAt;
  for (const level of OVERDUE_LEVELS) {
    alarms[`overdue_${level}`] =
      level === 0 ? due.at : momentOf(shiftWorkingDays(day, level, calendar), place.workingHours.to);
  }
  return alarms;
}

/** The next of a policy's reminders. An allowance shorter than one would ring at once and say nothing. */
export function nextReminder(
  due: Due,
  policy: DeadlinePolicy | undefined,
  { calendar, place, now }: DecideContext,
): number | undefined {
  const day = dayOf(due.at);
  const moments = (policy?.reminders ?? []).map(({ amount, unit }) => {
    const before =
      unit === 'working_day'
        ? shiftWorkingDays(day, -amount, calendar)
        : workingDayUntil(addDays(day, -amount), calendar);
    return momentOf(before, place.workingHours.from);
  });
  return earliest(moments.filter((moment) => moment > now));
}

/** The day itself, or the last one before it on which anybody is there. */
const workingDayUntil = (day: string, calendar: DecideContext['calendar']): string =>
  statusOf(day, calendar).working ? day : workingDayUntil(addDays(day, -1), calendar);

/** They ring when the step of whoever holds it ends. */
export const STEP_ALARMS = ['step_overdue', 'deputy_unanswered', 'info_expires', 'rating_expires'] as const;

export const LADDER = ['due_soon', 'overdue_0', 'overdue_1', 'overdue_3', 'overdue_5'] as const;

/** What is left of the promise when it comes back from review: never less than one working day (`send_back`). */
export function atLeastOneDay(due: Due | undefined, context: DecideContext): Due {
  const floor = dueFrom(context.now, { amount: 1, unit: 'working_day' }, STEP_POLICY, context);
  return due && due.at > floor.at ? due : floor;
}

/** A clock whose day was named and not counted: a promise, a supervision. Its day runs until the office closes. */
export function dueOnDay(day: string, policyId: string, context: DecideContext): Due {
  const at = momentOf(workingDayFrom(day, context), context.place.workingHours.to);
  return {
    at,
    from: at,
    allowance: { amount: 0, unit: 'day' },
    policyId,
    provisional: statusOf(dayOf(at), context.calendar).provisional,
  };
}

/** The day itself, or the next one on which anybody is there. */
export function workingDayFrom(day: string, context: Pick<DecideContext, 'calendar'>): string {
  return statusOf(day, context.calendar).working ? day : workingDayFrom(addDays(day, 1), context);
}

/** A moment in the morning of a named day, when the office opens. */
export const morningOf = (day: string, context: DecideContext): number =>
  momentOf(workingDayFrom(day, context), context.place.workingHours.from);

export function withoutAlarms(alarms: Alarms, names: readonly AlarmName[]): Alarms {
  return Object.fromEntries(
    Object.entries(alarms).filter(([name]) => !names.some((gone) => gone === name)),
  ) as Alarms;
}

export function onlyAlarms(alarms: Alarms, names: readonly AlarmName[]): Alarms {
  return Object.fromEntries(
    Object.entries(alarms).filter(([name]) => names.some((kept) => kept === name)),
  ) as Alarms;
}

/** Duties of others beside the step: they outlive the step they were set in. */
export const BESIDE: readonly AlarmName[] = [
  'supervision_due',
  'survey_due',
  'instruction_due',
  'publication_due',
];
/** Of the units that help, while the lead unit works. */
export const WORKING: readonly AlarmName[] = ['co_overdue', 'extension_undecided'];

/** The promise runs on through every step until it is answered: its ladder stays beside the step's own alarm. */
export function onward(item: Item | null, change: ClockChange, also: readonly AlarmName[] = []): ClockChange {
  const kept = onlyAlarms(item?.alarms ?? {}, [...LADDER, ...BESIDE, ...also]);
  return { ...change, alarms: { ...kept, ...change.alarms } };
}

/** Only what others owe goes on. */
export const beside = (item: Item | null, alarms: Alarms): Alarms => ({
  ...onlyAlarms(item?.alarms ?? {}, BESIDE),
  ...alarms,
});

export function policyOf(
  policyId: string | undefined,
  context: Pick<DecideContext, 'place'>,
): DeadlinePolicy | undefined {
  return context.place.policies.find((policy) => policy.id === policyId);
}

export const earliest = (moments: readonly number[]): number | undefined =>
  moments.length === 0 ? undefined : Math.min(...moments);
