import { dayOf } from '../common/shanghai';
import type { Allowance } from '../calendar/count';
import { refuse, type Refusal } from '../error/catalogue';
import {
  awake,
  closedClock,
  coClock,
  deputyClock,
  ratingClock,
  recounted,
  reworkClock,
} from './clock-changes';
import {
  atLeastOneDay,
  beside,
  counted,
  dueFrom,
  dueOnDay,
  LADDER,
  ladderOf,
  nextReminder,
  onward,
  policyOf,
  promiseClock,
  stepClock,
  stepWithin,
  STEP_POLICY,
  withoutAlarms,
  WORKING,
} from './clocks';
import type { Command, CommandName, CommandOf } from './commands';
import type { DecideContext } from './context';
import type { ClockChange } from './event';
import { isOfSession } from './face-session';
import { goesAgain } from './rating';
import type { Item } from './item';
import { rungOff } from './lateness';
import { restAlarms } from './rests';
import { supervised, supervisionAlarms, withChanged, withStepDone, withTrackingEnded } from './supervisions';

/** What a command does to the clocks, once its guards have let it through. Places change the numbers, never these rules. */
type Consequence<Name extends CommandName> = (
  item: Item | null,
  data: CommandOf<Name>['data'],
  context: DecideContext,
) => ClockChange | Refusal;

const STOP: ClockChange = { due: null, step: null, co: null, alarms: {} };
const UNTOUCHED: ClockChange = {};

const CONSEQUENCES: { [Name in CommandName]: Consequence<Name> } = {
  submit: (_item, data, context) => {
    const kind = context.place.kinds.find(({ id }) => id === data.kind);
    const policy = policyOf(kind?.policyId, context);
    const screen = stepClock(policy?.acceptWithin ?? 'screen', context);
    // 陆集: seven working days from the visit, whoever answers (LJ-06).
    if (policy?.startsAt !== 'submit') return screen;
    const promise = promiseClock(policy, policy.reply, context);
    return { due: promise.due, step: screen.step, alarms: { ...promise.alarms, ...screen.alarms } };
  },
  admit: (item, data, context) =>
    onward(item, data.to === 'with_deputy' ? deputyClock(item, context) : stepClock('triage', context)),
  decline: () => STOP,
  appeal: (_item, _data, context) => stepClock('appealScreen', context),
  take: (item) => ({ alarms: withoutAlarms(item?.alarms ?? {}, ['deputy_unopened']) }),
  answer_on_spot: (item, _data, context) =>
    item?.state === 'triage' ? onward(item, stepClock('review', context)) : ratingClock(item, context),
  hand_over: (item, data, context) =>
    onward(item, data.toDeputyId ? deputyClock(item, context) : stepClock('triage', context)),
  merge: () => STOP,
  transfer_up: (item, _data, context) => ({
    ...stepClock('upperResult', context),
    due: null,
    alarms: beside(item, stepClock('upperResult', context).alarms),
  }),
  record_upper_result: (item, _data, context) => ratingClock(item, context),
  assign_by_tier: (item, _data, context) => onward(item, stepClock('triage', context)),
  assign: (item, data, context) => {
    const policy = policyOf(data.policyId, context);
    if (!policy) return refuse('policy_unknown', { policyId: data.policyId });
    const startAt = policy.startsAt === 'submit' && item ? item.createdAt : assignedFirst(item, context);
    const co = data.coHandlerIds.length > 0 ? coClock(policy.reply, policy, startAt, context) : null;
    const helpers = co ? { co_overdue: co.at } : {};
    // A second round keeps the date that the bad rating gave it; a policy from submission starts on that day.
    if (item?.due && item.round > 1) {
      const again = stepWithin(item.due, 'signIn', context);
      return onward(item, { ...again, co, alarms: { ...again.alarms, ...helpers } });
    }
    const promise = promiseClock(policy, policy.reply, context, startAt);
    const step = stepWithin(promise.due, 'signIn', context);
    return {
      due: promise.due,
      step: step.step,
      co,
      alarms: beside(item, { ...promise.alarms, ...step.alarms, ...helpers }),
    };
  },
  sign_in: (item) => onward(item, { step: item?.due ?? null, alarms: {} }, WORKING),
  request_return: (item, _data, context) => onward(item, stepWithin(item?.due, 'ruling', context), WORKING),
  rule_return: (item, data, context) =>
    data.upheld
      ? onward(item, { ...stepWithin(item?.due, 'triage', context), co: null })
      : onward(item, stepWithin(item?.due, 'signIn', context), WORKING),
  request_info: (item, _data, context) => {
    const window = dueFrom(context.now, context.place.steps.infoWindow, STEP_POLICY, context);
    return { step: window, alarms: item ? restAlarms(item, { info_expires: window.at }) : {} };
  },
  supply_info: (item, _data, context) => awake(item, context),
  request_extension: (item, _data, context) => {
    const decision = dueFrom(context.now, context.place.steps.extensionDecision, STEP_POLICY, context);
    return { alarms: { ...item?.alarms, extension_undecided: decision.at } };
  },
  decide_extension: (item, data, context) => {
    const alarms = withoutAlarms(item?.alarms ?? {}, ['extension_undecided']);
    if (!data.granted || !item?.due || !item.extension) return { alarms };
    const policy = policyOf(item.due.policyId, context);
    const extension: Allowance = {
      amount: item.extension.amount,
      unit: policy?.extension?.unit ?? 'working_day',
    };
    const due = counted(item.due, { extension }, context);
    const ladder = ladderOf(due, policy, context);
    return { due, step: due, alarms: { ...withoutAlarms(alarms, LADDER), ...ladder } };
  },
  co_reply: (item) =>
    item && item.coWaiting.length <= 1
      ? { co: null, alarms: withoutAlarms(item.alarms, ['co_overdue']) }
      : UNTOUCHED,
  reply: (item, _data, context) => onward(item, stepWithin(item?.due, 'review', context), ['co_overdue']),
  send_back: (item, _data, context) =>
    item && isOfSession(item)
      ? onward(item, stepClock('triage', context))
      : onward(item, { step: atLeastOneDay(item?.due, context), alarms: {} }, ['co_overdue']),
  release: (item, _data, context) => ratingClock(item, context),
  rate: (item, data, context) => {
    if (goesAgain(item, data)) return reworkClock(item, context);
    const closed = closedClock(item, context);
    const supervisions = withTrackingEnded(item?.supervisions ?? [], context.now);
    return { ...closed, alarms: supervisionAlarms(closed.alarms ?? {}, supervisions, context.now) };
  },
  expire_rating: (item, _data, context) => closedClock(item, context),
  promise_due: (item, _data, context) => {
    const day = item?.reply?.promise?.dueDay ?? dayOf(context.now);
    const policyId = context.place.policies[0]?.id ?? STEP_POLICY;
    const due = dueOnDay(day < dayOf(context.now) ? dayOf(context.now) : day, policyId, context);
    return { due, step: due, alarms: beside(item, ladderOf(due, undefined, context)) };
  },
  reopen: (item, _data, context) => reworkClock(item, context),
  archive: (item) => ({ alarms: beside(item, {}) }),
  withdraw: () => STOP,
  suspend: (item) => ({ step: null, alarms: item ? restAlarms(item, {}) : {} }),
  resume: (item, _data, context) => awake(item, context),
  supplement: () => UNTOUCHED,
  note: () => UNTOUCHED,
  urge: () => UNTOUCHED,
  supervise: (item, data, context) => {
    const at = dueOnDay(data.dueDay, STEP_POLICY, context).at;
    return { alarms: supervised(item, context, [{ dueAt: at, steps: data.steps }]), namedAt: at };
  },
  tick_supervision: (item, data, context) => ({
    alarms: supervisionAlarms(
      item?.alarms ?? {},
      withStepDone(item?.supervisions ?? [], data, context.now),
      context.now,
    ),
  }),
  report_supervision: (item, data, context) => {
    const survey = dueFrom(context.now, context.place.steps.survey, STEP_POLICY, context);
    const reported = withChanged(item?.supervisions ?? [], data.supervisionId, (one) => ({
      ...one,
      reportedAt: context.now,
      surveyDueAt: survey.at,
    }));
    return { alarms: supervisionAlarms(item?.alarms ?? {}, reported, context.now), namedAt: survey.at };
  },
  survey_supervision: (item, data, context) => {
    const left = (item?.supervisions ?? []).filter(({ id }) => id !== data.supervisionId);
    return { alarms: supervisionAlarms(item?.alarms ?? {}, left, context.now) };
  },
  instruct: (item, data, context) => {
    const at = dueOnDay(data.dueDay, STEP_POLICY, context).at;
    return { alarms: { ...item?.alarms, instruction_due: at }, namedAt: at };
  },
  verify: () => UNTOUCHED,
  record_outcome: () => UNTOUCHED,
  propose_publication: () => UNTOUCHED,
  object_publication: (item) => ({ alarms: withoutAlarms(item?.alarms ?? {}, ['publication_due']) }),
  agree_publication: () => UNTOUCHED,
  publish: (item) => ({ alarms: withoutAlarms(item?.alarms ?? {}, ['publication_due']) }),
  unpublish: () => UNTOUCHED,
  link: () => UNTOUCHED,
  recheck: () => UNTOUCHED,
  due_soon: (item, _data, context) => {
    const alarms = withoutAlarms(item?.alarms ?? {}, ['due_soon']);
    const next = item?.due && nextReminder(item.due, policyOf(item.due.policyId, context), context);
    return { alarms: next === undefined ? alarms : { ...alarms, due_soon: next } };
  },
  overdue: (item, data, context) => {
    const alarms = rungOff(item?.alarms ?? {}, data, context.now);
    // One of several has rung: the next one's own day is still to come.
    const several = data.of === 'supervision' || data.of === 'survey';
    return { alarms: several ? supervisionAlarms(alarms, item?.supervisions ?? [], context.now) : alarms };
  },
  recount: (item, _data, context) => recounted(item, context),
};

/** What the system gave to the wrong unit was promised when it did: whoever spoke does not wait longer for it. */
const assignedFirst = (item: Item | null, { now }: DecideContext): number =>
  item?.state === 'assigned' ? (item.assignedAt ?? now) : now;

export function consequenceOf(
  item: Item | null,
  command: Command,
  context: DecideContext,
): ClockChange | Refusal {
  const rule = CONSEQUENCES[command.name] as Consequence<CommandName>;
  return rule(item, command.data, context);
}
