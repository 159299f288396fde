import { refuse, type Refusal } from '../error/catalogue';
import { dayOf } from '../common/shanghai';
import { countFrom } from '../calendar/count';
import { standingOf } from '../permission/standing';
import type { Command } from './commands';
import type { DecideContext } from './context';
import type { Item } from './item';
import { PHOTOS_MAX, TEXT_MAX, TEXT_MIN, URGE_COOL_DOWN_MS, WORDS_MAX, WORDS_MIN } from './limits';

type Guard = (item: Item | null, command: Command, context: DecideContext) => Refusal | null;

const openidOf = ({ actor }: DecideContext) => (actor.kind === 'timer' ? undefined : actor.openid);

const lengthOf = (text: string) => Array.from(text.trim()).length;

/** The conditions of the table, by name. Each looks at one thing and refuses with its own code. */
export const GUARDS = {
  enoughSaid: (_item, command) => {
    if (command.name !== 'submit') return null;
    const { text, photos } = command.data;
    const length = lengthOf(text);
    if (photos.length > PHOTOS_MAX) return refuse('too_many_photos', { maximum: PHOTOS_MAX });
    if (length > TEXT_MAX) return refuse('text_too_long', { maximum: TEXT_MAX, length });
    return length < TEXT_MIN && photos.length === 0 ? refuse('text_too_short', { minimum: TEXT_MIN }) : null;
  },

  saidInWords: (_item, command) => {
    const data = command.data as { text?: string; photos?: readonly unknown[] };
    const length = lengthOf(data.text ?? '');
    if (length > WORDS_MAX) return refuse('text_too_long', { maximum: WORDS_MAX, length });
    if (data.photos && data.photos.length > PHOTOS_MAX)
      return refuse('too_many_photos', { maximum: PHOTOS_MAX });
    if (data.photos && data.photos.length > 0) return null;
    return length < WORDS_MIN ? refuse('text_too_short', { minimum: WORDS_MIN }) : null;
  },

  /** An appeal is judged by somebody else than who declined. */
  notTheScreenerWhoDeclined: (item, _command, context) =>
    item?.appealed && item.declined?.byOpenid !== undefined && item.declined.byOpenid === openidOf(context)
      ? refuse('same_screener', {})
      : null,

  deputyNamed: (item, command) =>
    command.name === 'admit' &&
    command.data.to === 'with_deputy' &&
    !(command.data.deputyId ?? item?.deputyId)
      ? refuse('deputy_not_found', {})
      : null,

  categoryKnown: (_item, command, { place }) => {
    const categoryId = (command.data as { categoryId?: string }).categoryId;
    return categoryId === undefined || place.categories.some((category) => category.id === categoryId)
      ? null
      : refuse('category_unknown', { categoryId });
  },

  /** 柞水 ZS-08: category, level and owner, or it does not leave the queue. */
  categoryChosen: (_item, command) =>
    command.name === 'assign' && !command.data.categoryId ? refuse('category_required', {}) : null,

  tierMine: (_item, command, { place, actor }) => {
    if (command.name !== 'assign') return null;
    const { tier } = command.data;
    if (!place.tiers.some((known) => known.id === tier)) return refuse('tier_unknown', { tier });
    const mine = actor.kind === 'member' ? actor.membership.tiers : undefined;
    return mine && !mine.includes(tier) ? refuse('tier_not_yours', { tier }) : null;
  },

  policyKnown: (_item, command, { place }) =>
    command.name === 'assign' && !place.policies.some((policy) => policy.id === command.data.policyId)
      ? refuse('policy_unknown', { policyId: command.data.policyId })
      : null,

  appealOnce: (item) => (item?.appealed ? refuse('appeal_used', {}) : null),

  appealInTime: (item, _command, { now, place, calendar }) => {
    if (!item?.declined) return null;
    const until = countFrom(item.declined.at, place.steps.appealWindow, calendar, place.workingHours).dueAt;
    return now > until ? refuse('appeal_too_late', { until }) : null;
  },

  /** B and C do not end the matter: they need a date and somebody who answers for it (PRODUCT.md §5.5). */
  promiseWhereNeeded: (_item, command, { now }) => {
    if (command.name !== 'reply' && command.name !== 'answer_on_spot') return null;
    const { resultClass, promise } = command.data;
    if (resultClass !== 'B' && resultClass !== 'C') return null;
    if (!promise) return refuse('promise_required', { resultClass });
    return promise.dueDay < dayOf(now) ? refuse('promise_in_past', { dueDay: promise.dueDay }) : null;
  },

  ratingReasonWhenBad: (_item, command) =>
    command.name === 'rate' && isBad(command.data) && !command.data.reason
      ? refuse('rating_reason_required', {})
      : null,

  reasonOnceAssigned: (item, command) =>
    command.name === 'withdraw' && item?.leadUnitId !== undefined && !command.data.reason
      ? refuse('withdraw_reason_required', {})
      : null,

  notToOneself: (item, command) =>
    command.name === 'hand_over' &&
    command.data.toDeputyId !== undefined &&
    command.data.toDeputyId === item?.deputyId
      ? refuse('deputy_not_found', {})
      : null,

  urgeCooledDown: (item, _command, context) => {
    const standing = item && standingOf(context.actor, item);
    const last = standing ? item.lastUrgedAt[standing] : undefined;
    if (last === undefined) return null;
    const availableAt = last + URGE_COOL_DOWN_MS;
    return context.now < availableAt ? refuse('urge_too_soon', { availableAt }) : null;
  },
} as const satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

export function guardOf(name: GuardName): Guard {
  return GUARDS[name];
}

/** Not resolved or dissatisfied: the item goes back to work (DOMAIN.md §2, `rate`). */
export const isBad = (rating: { resolved: boolean; satisfaction: string }) =>
  !rating.resolved || rating.satisfaction === 'dissatisfied';
