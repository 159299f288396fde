import { refuse } from '../error/catalogue';
import { standingOf } from '../permission/standing';
import type { Guard } from './guard';
import { wordsRefusal } from './guards-intake';
import { awaitsSession } from './face-session';

/** Who deals with it: deputies, tiers, units, returns, questions. */
export const HANDLING_GUARDS = {
  notToOneself: (item, command) =>
    command.name === 'hand_over' &&
    command.data.toDeputyId !== undefined &&
    command.data.toDeputyId === item?.deputyId
      ? refuse('deputy_not_found', {})
      : null,

  /** 柞水 ZS-08: category, level and owner, or it does not leave the queue. */
  categoryChosen: (_item, command) =>
    command.name === 'assign' && !command.data.categoryId ? refuse('category_required', {}) : null,

  tierMine: (_item, command, { place, actor }) => {
    if (command.name !== 'assign' && command.name !== 'assign_by_tier') return null;
    const { tier } = command.data;
    if (!place.tiers.some((known) => known.id === tier)) return refuse('tier_unknown', { tier });
    const mine = actor.kind === 'member' ? actor.membership.tiers : undefined;
    return mine && !mine.includes(tier) ? refuse('tier_not_yours', { tier }) : null;
  },

  /** The tier's own body assigns, nobody else (DOMAIN.md §6.1). */
  tierDispatchedHere: (item, command, context) => {
    if (command.name !== 'assign') return null;
    const { tier } = command.data;
    const elsewhere = dispatcherOf(tier, context.place) === 'government_office';
    const isDispatcher = item !== null && standingOf(context.actor, item) === 'dispatcher';
    return elsewhere === isDispatcher ? null : refuse('tier_not_yours', { tier });
  },

  /** Passing on is for tiers that another body dispatches; one's own are assigned at once. */
  tierElsewhere: (_item, command, { place }) => {
    if (command.name !== 'assign_by_tier') return null;
    const { tier } = command.data;
    return dispatcherOf(tier, place) === 'government_office' ? null : refuse('tier_is_yours', { tier });
  },

  /** The button's condition: some tier of this place is dispatched by another body. */
  tierElsewhereSomewhere: (item, _command, { place }) =>
    item?.dispatcher === undefined && place.tiers.some(({ dispatcher }) => dispatcher === 'government_office')
      ? null
      : refuse('tier_passed_on', {}),

  policyKnown: (_item, command, { place }) =>
    command.name === 'assign' && !place.policies.some((policy) => policy.id === command.data.policyId)
      ? refuse('policy_unknown', { policyId: command.data.policyId })
      : null,

  returnNotFinal: (item) => (item?.returnFinal ? refuse('return_final', {}) : null),

  returnsLeft: (item, _command, { place }) =>
    item && item.returns.length >= place.returnsPerItem
      ? refuse('returns_used', { maximum: place.returnsPerItem })
      : null,

  /** Whoever sends it away says to whom, or why it is nobody's here. */
  ownerProposed: (item, command) => {
    if (command.name !== 'request_return' || command.data.basis === 'law_forbids') return null;
    if (!command.data.proposedUnitId) return refuse('owner_required', {});
    return command.data.proposedUnitId === item?.leadUnitId ? refuse('owner_is_yourself', {}) : null;
  },

  /** A deputy answers what is theirs, a unit what was said to its face and nobody was given since. */
  answersHere: (item, _command, { actor }) => {
    const turn = item?.state === 'with_deputy' ? 'deputy' : item && awaitsSession(item) ? 'lead_unit' : null;
    return item && turn === standingOf(actor, item)
      ? null
      : refuse('not_allowed', { command: 'answer_on_spot', holder: item?.holder ?? '' });
  },

  /** A question is asked by whoever has it in their hands, and by nobody else. */
  holdsIt: (item, _command, { actor }) => {
    const standing = item && standingOf(actor, item);
    const holder = {
      submitted: item?.appealed || item?.holder.endsWith('/office') ? 'office' : 'station',
      with_deputy: 'deputy',
      triage: 'office',
      in_progress: 'lead_unit',
    };
    const turn = item && Object.entries(holder).find(([state]) => state === item.state)?.[1];
    return turn === standing
      ? null
      : refuse('not_allowed', { command: 'request_info', holder: item?.holder ?? '' });
  },

  /** Written down for somebody without WeChat: they are asked by phone. */
  canBeAsked: (item) => (item?.submitterOpenid === '' ? refuse('ask_by_phone', {}) : null),

  /** The timer goes on without an answer; a person says something or shows a photo. */
  answeredInWords: (_item, command, { actor }) => (actor.kind === 'timer' ? null : wordsRefusal(command)),

  coReplyOnce: (item, _command, { actor }) => {
    const unitId = actor.kind === 'member' ? actor.membership.unitId : undefined;
    return unitId !== undefined && item?.coReplies[unitId] ? refuse('co_reply_given', {}) : null;
  },

  reasonOnceAssigned: (item, command) =>
    command.name === 'withdraw' && item?.leadUnitId !== undefined && !command.data.reason
      ? refuse('withdraw_reason_required', {})
      : null,

  linkNew: (item, command) =>
    command.name === 'link' &&
    item?.links.some(({ type, target }) => type === command.data.type && target === command.data.target)
      ? refuse('link_there', {})
      : null,
} satisfies Record<string, Guard>;

function dispatcherOf(tier: string, place: { tiers: readonly { id: string; dispatcher: string }[] }): string {
  return place.tiers.find(({ id }) => id === tier)?.dispatcher ?? 'congress_office';
}
