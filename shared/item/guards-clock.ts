import { refuse } from '../error/catalogue';
import { countFrom } from '../calendar/count';
import { standingOf } from '../permission/standing';
import { recounted } from './clock-changes';
import { policyOf } from './clocks';
import type { Due } from './event';
import type { Guard } from './guard';
import { wordsRefusal } from './guards-intake';
import { lateAlarms } from './lateness';
import { URGE_COOL_DOWN_MS } from './limits';

/** What the clock says. */
export const CLOCK_GUARDS = {
  urgeCooledDown: (item, _command, context) => {
    const standing = item && standingOf(context.actor, item);
    const last = standing ? item.lastUrgedAt[standing] : undefined;
    if (last === undefined) return null;
    const availableAt = last + URGE_COOL_DOWN_MS;
    return context.now < availableAt ? refuse('urge_too_soon', { availableAt }) : null;
  },

  /** The clock starts at dispatch and a return must come soon, or units send items round for weeks (PRODUCT.md §2.6). */
  returnInTime: (item, _command, context) => {
    const within = policyOf(item?.policyId, context)?.returnWithin;
    if (!within) return refuse('return_not_allowed', {});
    const { place, calendar, now } = context;
    const until = countFrom(item?.assignedAt ?? now, within, calendar, place.workingHours).dueAt;
    return now > until ? refuse('return_too_late', { until }) : null;
  },

  /** Of a dispute with its deputy, the deputy's; of everything else that of the unit that works on it. */
  extensionYours: (item, _command, { actor }) => {
    const turn = item?.state === 'with_deputy' ? (item.kind === 'dispute' ? 'deputy' : null) : 'lead_unit';
    return item && turn === standingOf(actor, item)
      ? null
      : refuse('not_allowed', { command: 'request_extension', holder: item?.holder ?? '' });
  },

  extensionAllowed: (item, _command, context) =>
    policyOf(item?.policyId, context)?.extension ? null : refuse('extension_not_allowed', {}),

  extensionOnce: (item) => (item?.extension ? refuse('extension_used', {}) : null),

  beforeDue: (item, _command, { now }) =>
    item?.due && now > item.due.at ? refuse('extension_too_late', { dueAt: item.due.at }) : null,

  extensionWithinLimit: (item, command, context) => {
    if (command.name !== 'request_extension') return null;
    const most = policyOf(item?.policyId, context)?.extension;
    return most && command.data.amount > most.amount
      ? refuse('extension_too_long', { maximum: most.amount, unit: most.unit })
      : null;
  },

  extensionAsked: (item) =>
    item?.extension && item.extension.granted === undefined ? null : refuse('extension_not_asked', {}),

  /** 代表建议: what is over cannot be extended any more. */
  grantedInTime: (item, command, context) => {
    if (command.name !== 'decide_extension' || !command.data.granted || !item?.due) return null;
    const must = policyOf(item.policyId, context)?.grantBeforeDue;
    return must && context.now > item.due.at
      ? refuse('extension_grant_too_late', { dueAt: item.due.at })
      : null;
  },

  refusedInWords: (_item, command) =>
    command.name === 'decide_extension' && !command.data.granted ? wordsRefusal(command) : null,

  reopenInTime: (item, _command, { now, place, calendar }) => {
    if (item?.endedAt === undefined) return null;
    const until = countFrom(item.endedAt, place.steps.reopenWindow, calendar, place.workingHours).dueAt;
    return now > until ? refuse('reopen_too_late', { until }) : null;
  },

  somethingLate: (item, command, { now }) =>
    command.name !== 'overdue' || lateAlarms(item?.alarms ?? {}, command.data, now).length > 0
      ? null
      : refuse('nothing_late', {}),

  provisional: (item) =>
    item?.due?.provisional || item?.stepDue?.provisional || item?.coDue?.provisional
      ? null
      : refuse('nothing_provisional', {}),

  /** Still unknown, or known and the same: an event that changes nothing is none. */
  countsOtherwise: (item, _command, context) => {
    const { due, step, co } = recounted(item, context);
    const same = (one: Due | null | undefined, other: Due | undefined) =>
      one?.at === other?.at && one?.provisional === other?.provisional;
    return item && same(due, item.due) && same(step, item.stepDue) && same(co, item.coDue)
      ? refuse('nothing_provisional', {})
      : null;
  },
} satisfies Record<string, Guard>;
