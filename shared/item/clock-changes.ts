import type { Allowance } from '../calendar/count';
import type { DeadlinePolicy } from '../place/place';
import {
  beside,
  counted,
  dueFrom,
  dueOf,
  ladderOf,
  LADDER,
  morningOf,
  onlyAlarms,
  policyOf,
  stepClock,
  STEP_ALARMS,
  STEP_POLICY,
  withoutAlarms,
} from './clocks';
import type { DecideContext } from './context';
import type { Alarms, ClockChange, Due } from './event';
import type { Item } from './item';
import { NEVER_PUBLIC } from './kinds';
import { wakeClock } from './rests';
import { supervised } from './supervisions';

/** While a deputy has it: two days to open it, seven to answer, else it goes on to the office (`deputy_first`). */
export function deputyClock(item: Item | null, context: DecideContext): ClockChange {
  const open = dueFrom(context.now, context.place.steps.deputyOpen, STEP_POLICY, context);
  // To mediate takes what the dispute's own policy allows (鼎城: 30 days); it is not taken away after a week.
  if (item?.kind === 'dispute' && item.due) {
    return { step: item.due, alarms: { deputy_unopened: open.at } };
  }
  const answer = dueFrom(context.now, context.place.steps.deputyAnswer, STEP_POLICY, context);
  return { step: answer, alarms: { deputy_unopened: open.at, deputy_unanswered: answer.at } };
}

/** The clock of units that help: half of the lead's, at least one (DOMAIN.md §2, `assign`). */
export function coClock(
  reply: Allowance,
  policy: DeadlinePolicy,
  startAt: number,
  context: DecideContext,
): Due {
  const half = { ...reply, amount: Math.max(1, Math.floor(reply.amount / 2)) };
  return dueFrom(startAt, half, policy.id, context);
}

/** The answer is out: the promise is kept, only the window for rating runs. */
export function ratingClock(item: Item | null, context: DecideContext): ClockChange {
  const window = dueFrom(context.now, context.place.steps.ratingWindow, STEP_POLICY, context);
  return { due: null, step: window, co: null, alarms: beside(item, { rating_expires: window.at }) };
}

/** It was judged, or was not: what remains is the promise of the reply, the board, and the archive. */
export function closedClock(item: Item | null, context: DecideContext): ClockChange {
  const { steps, publish } = context.place;
  const promise = item?.reply?.promise && item.promiseDueAt === undefined ? item.reply.promise : undefined;
  const alarms = beside(item, {
    archive_at: dueFrom(context.now, steps.archiveAfter, STEP_POLICY, context).at,
    ...(promise ? { promise_due: morningOf(promise.dueDay, context) } : {}),
    ...(publish.required && mayBePublic(item)
      ? { publication_due: dueFrom(context.now, steps.publish, STEP_POLICY, context).at }
      : {}),
  });
  return { due: null, step: null, co: null, alarms };
}

const mayBePublic = (item: Item | null): boolean =>
  item !== null &&
  !NEVER_PUBLIC.includes(item.kind) &&
  !item.publicationObjected &&
  item.publication === undefined;

/** Again, within the policy's time for that; the office looks who does it. */
export function reworkClock(item: Item | null, context: DecideContext): ClockChange {
  const policy = policyOf(item?.policyId, context) ?? context.place.policies[0];
  if (!policy) throw new Error(`place ${context.place.id} has no policy`);
  const due = dueFrom(context.now, policy.rework, policy.id, context);
  const step = stepClock('triage', context);
  const alarms = beside(item, { ...ladderOf(due, policy, context), ...step.alarms });
  // The second time is tracked by itself (settle-supervision.ts): its report is due with the promise.
  const tracked = item?.round === 1 ? [{ dueAt: due.at, steps: [] }] : [];
  return {
    due,
    step: step.step,
    co: null,
    alarms: supervised(item && { ...item, alarms }, context, tracked),
  };
}

export function awake(item: Item | null, context: DecideContext): ClockChange {
  const rest = item?.rests[item.rests.length - 1];
  return item && rest ? wakeClock(item, rest, context) : {};
}

/** Days are known now that were assumed before: the same clocks, counted again. */
export function recounted(item: Item | null, context: DecideContext): ClockChange {
  if (!item) return {};
  const due = item.due && counted(item.due, {}, context);
  const step = item.stepDue && counted(item.stepDue, {}, context);
  const co = item.coDue && counted(item.coDue, {}, context);
  const policy = policyOf(due?.policyId, context);
  const ladder = due
    ? onlyAlarms(
        ladderOf(due, policy, context),
        LADDER.filter((name) => item.alarms[name] !== undefined),
      )
    : {};
  const alarms: Alarms = { ...withoutAlarms(item.alarms, LADDER), ...ladder };
  for (const name of STEP_ALARMS) if (step && alarms[name] !== undefined) alarms[name] = step.at;
  if (co && alarms.co_overdue !== undefined) alarms.co_overdue = co.at;
  if (step && alarms.deputy_unopened !== undefined) {
    alarms.deputy_unopened = Math.max(alarms.deputy_unopened, openUntil(item, step, context));
  }
  if (alarms.extension_undecided !== undefined) {
    alarms.extension_undecided = Math.max(alarms.extension_undecided, decidedUntil(item, context));
  }
  return { ...(due ? { due } : {}), ...(step ? { step } : {}), ...(co ? { co } : {}), alarms };
}

/** From when the deputy got it: a dispute's own clock began with its promise. */
function openUntil({ lastMove }: Item, { policyId, from, pauses }: Due, context: DecideContext): number {
  const basis = { from: policyId === STEP_POLICY ? from : lastMove.at, pauses };
  return dueOf({ ...basis, allowance: context.place.steps.deputyOpen }, STEP_POLICY, context).at;
}

function decidedUntil({ extension, due }: Item, context: DecideContext): number {
  if (!extension) return 0;
  const basis = { from: extension.at, allowance: context.place.steps.extensionDecision, pauses: due?.pauses };
  return dueOf(basis, STEP_POLICY, context).at;
}
