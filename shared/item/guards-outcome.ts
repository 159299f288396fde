import { refuse } from '../error/catalogue';
import { dayOf } from '../common/shanghai';
import { missingFacts } from './completeness';
import type { Guard } from './guard';
import { hasBeneficiaries } from './outcome';
import { goesAgain } from './rating';

/** What was answered, promised, judged, and when a matter is at its end. */
export const OUTCOME_GUARDS = {
  /** B and C do not end the matter: they need a date and somebody who answers for it (PRODUCT.md §5.5). */
  promiseWhereNeeded: (_item, command, { now }) => {
    if (
      command.name !== 'reply' &&
      command.name !== 'answer_on_spot' &&
      command.name !== 'record_upper_result'
    ) {
      return null;
    }
    const { resultClass, promise } = command.data;
    if (resultClass !== 'B' && resultClass !== 'C') return null;
    if (!promise) return refuse('promise_required', { resultClass });
    return promise.dueDay < dayOf(now) ? refuse('promise_in_past', { dueDay: promise.dueDay }) : null;
  },

  /** What was said by phone or face to face was said by now (LJ-06); a letter has no such moment. */
  saidByNow: (_item, command, { now }) =>
    (command.name === 'reply' || command.name === 'answer_on_spot') && (command.data.saidAt ?? now) > now
      ? refuse('said_in_future', {})
      : null,

  /** 黎侯: no 销单 that says “done” without who has gained (DOMAIN.md §5, `settle`). */
  beneficiariesWhereNeeded: (_item, command, { place }) => {
    if (command.name !== 'reply' && command.name !== 'answer_on_spot') return null;
    if (!place.replyNeeds.includes('beneficiaries') || command.data.resultClass !== 'A') return null;
    return command.data.outcome && hasBeneficiaries(command.data.outcome)
      ? null
      : refuse('beneficiaries_required', {});
  },

  /** A dispute ends settled, or goes back to the court (CD-13). */
  mediationNamed: (item, command) =>
    command.name === 'answer_on_spot' && item?.kind === 'dispute' && !command.data.mediation
      ? refuse('mediation_required', {})
      : null,

  /** A reply waits for judgement, or a promise has fallen due and the resident is asked again. */
  judgementAsked: (item) =>
    item && item.state !== 'replied' && item.promiseDueAt === undefined
      ? refuse('illegal_transition', { command: 'rate', state: item.state, possible: [] })
      : null,

  ratingReasonWhenBad: (item, command) =>
    command.name === 'rate' && goesAgain(item, command.data) && !command.data.reason
      ? refuse('rating_reason_required', {})
      : null,

  promiseOpen: (item) =>
    item?.reply?.promise && item.promiseDueAt === undefined ? null : refuse('promise_settled', {}),

  /** The archive is for what is over: a promise that is still to come is not. */
  promiseSettled: (item) =>
    item?.reply?.promise && item.promiseDueAt === undefined ? refuse('promise_open', {}) : null,

  archiveGate: (item, _command, { place }) => {
    if (!item) return null;
    if (place.archiveGate.includes('outcome') && item.reply?.resultClass === 'A' && !item.outcome) {
      return refuse('outcome_required', {});
    }
    if (!place.archiveGate.includes('completeness')) return null;
    const missing = missingFacts(item, place);
    return missing.length > 0 ? refuse('not_complete', { missing, all: place.completeness.length }) : null;
  },

  outcomeSaysSomething: (_item, command) => {
    if (command.name !== 'record_outcome') return null;
    const { outcome } = command.data;
    return outcome.measures.length > 0 || outcome.funds.length > 0 || hasBeneficiaries(outcome)
      ? null
      : refuse('outcome_empty', {});
  },
} satisfies Record<string, Guard>;
