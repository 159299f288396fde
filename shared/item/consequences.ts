import { refuse, type Refusal } from '../error/catalogue';
import type { Command, CommandName, CommandOf } from './commands';
import { dueFrom, atLeastOneDay, ladderOf, promiseClock, stepClock, STEP_POLICY } from './clocks';
import type { DecideContext } from './context';
import type { ClockChange } from './event';
import { isBad } from './guards';
import type { Item } from './item';

/** What a command does to the clocks, once its guards have let it through. Places change the numbers, never these rules. */
type Consequence<Name extends CommandName> = (
  item: Item | null,
  data: CommandOf<Name>['data'],
  context: DecideContext,
) => ClockChange | Refusal;

const STOP: ClockChange = { due: null, step: null, alarms: {} };
const UNTOUCHED: ClockChange = {};
const isPast = (moment: number | undefined, now: number) => moment !== undefined && moment <= now;

/** While a deputy has it: two days to open it, seven to answer, else it goes on to the office (`deputy_first`). */
function deputyClock(context: DecideContext): ClockChange {
  const open = dueFrom(context.now, context.place.steps.deputyOpen, STEP_POLICY, context);
  const answer = dueFrom(context.now, context.place.steps.deputyAnswer, STEP_POLICY, context);
  return { step: answer, alarms: { deputy_unopened: open.at, deputy_unanswered: answer.at } };
}

/** The promise runs on through every step until it is answered: its ladder stays beside the step's own alarm. */
function withLadder(item: Item | null, change: ClockChange): ClockChange {
  const { due_soon, overdue_0, overdue_1, overdue_3, overdue_5 } = item?.alarms ?? {};
  return { ...change, alarms: { due_soon, overdue_0, overdue_1, overdue_3, overdue_5, ...change.alarms } };
}

function policyOf(policyId: string | undefined, context: DecideContext) {
  return context.place.policies.find((policy) => policy.id === policyId);
}

const CONSEQUENCES: { [Name in CommandName]: Consequence<Name> } = {
  submit: (_item, _data, context) => stepClock('screen', context),
  admit: (item, data, context) =>
    withLadder(item, data.to === 'with_deputy' ? deputyClock(context) : stepClock('triage', context)),
  decline: () => STOP,
  appeal: (_item, _data, context) => stepClock('appealScreen', context),
  take: (item) => ({ alarms: { ...item?.alarms, deputy_unopened: undefined } }),
  answer_on_spot: (_item, _data, context) => ratingClock(context),
  hand_over: (item, data, context) =>
    withLadder(item, data.toDeputyId ? deputyClock(context) : stepClock('triage', context)),
  assign: (item, data, context) => {
    const policy = policyOf(data.policyId, context);
    if (!policy) return refuse('policy_unknown', { policyId: data.policyId });
    const step = stepClock('signIn', context);
    // A second round keeps the date that the bad rating gave it; a policy from submission starts on that day.
    if (item?.due && item.round > 1) return withLadder(item, step);
    const startAt = policy.startsAt === 'submit' && item ? item.createdAt : context.now;
    const promise = promiseClock(policy, policy.reply, context, startAt);
    return { due: promise.due, step: step.step, alarms: { ...promise.alarms, ...step.alarms } };
  },
  sign_in: (item) => withLadder(item, { step: item?.due ?? null, alarms: { step_overdue: undefined } }),
  reply: (item, _data, context) => withLadder(item, stepClock('review', context)),
  send_back: (item, _data, context) =>
    withLadder(item, { ...atLeastOneDay(item?.due, context), alarms: { step_overdue: undefined } }),
  release: (_item, _data, context) => ratingClock(context),
  rate: (item, data, context) => {
    if (!isBad(data)) return STOP;
    const policy = policyOf(item?.due?.policyId, context) ?? context.place.policies[0];
    if (!policy) return STOP;
    const due = dueFrom(context.now, policy.rework, policy.id, context);
    const step = stepClock('triage', context);
    return {
      due,
      step: step.step,
      alarms: { ...ladderOf(due, policy.remindBefore, context), ...step.alarms },
    };
  },
  expire_rating: () => STOP,
  withdraw: () => STOP,
  supplement: () => UNTOUCHED,
  note: () => UNTOUCHED,
  urge: () => UNTOUCHED,
  due_soon: (item) => ({ alarms: { ...item?.alarms, due_soon: undefined } }),
  overdue: (item, data, context) => ({
    alarms: {
      ...item?.alarms,
      // A step may be late before the promise is: the promise's own rung is kept for its own day.
      ...(isPast(item?.alarms[`overdue_${data.level}`], context.now)
        ? { [`overdue_${data.level}`]: undefined }
        : {}),
      ...(data.level === 0 &&
      item?.alarms.step_overdue !== undefined &&
      item.alarms.step_overdue <= context.now
        ? { step_overdue: undefined }
        : {}),
    },
  }),
};

/** The answer is out: the promise is kept, only the window for rating runs. */
function ratingClock(context: DecideContext): ClockChange {
  const window = dueFrom(context.now, context.place.steps.ratingWindow, STEP_POLICY, context);
  return { step: window, alarms: { rating_expires: window.at } };
}

export function consequenceOf(
  item: Item | null,
  command: Command,
  context: DecideContext,
): ClockChange | Refusal {
  const rule = CONSEQUENCES[command.name] as Consequence<CommandName>;
  return rule(item, command.data, context);
}
