import type { Standing } from '../permission/standing';
import type { CommandName } from './commands';
import type { GuardName } from './guards';
import type { ItemState } from './states';
import { OPEN_STATES } from './states';

/** One row of the machine. Buttons, refusals, documentation and tests all read it; a place changes labels, never rows. */
export interface Transition {
  /** Empty only for `submit`: there is no item yet. */
  from: readonly ItemState[];
  by: readonly Standing[];
  /** `same`: the item stays where it is. */
  to: readonly ItemState[] | 'same';
  guards: readonly GuardName[];
  /** Notices of DOMAIN.md §4 that it causes, for the generated page. */
  notices: readonly string[];
}

const BEFORE_REPLIED = OPEN_STATES;

export const TRANSITIONS: Record<CommandName, Transition> = {
  submit: { from: [], by: ['submitter'], to: ['submitted'], guards: ['enoughSaid'], notices: ['N01'] },
  admit: {
    from: ['submitted'],
    by: ['station', 'office', 'timer'],
    to: ['with_deputy', 'triage'],
    guards: ['notTheScreenerWhoDeclined', 'deputyNamed', 'categoryKnown'],
    notices: ['N02', 'N11', 'N12'],
  },
  decline: {
    from: ['submitted', 'triage'],
    by: ['station', 'office'],
    to: ['declined'],
    guards: ['notTheScreenerWhoDeclined', 'saidInWords'],
    notices: ['N03', 'N04'],
  },
  appeal: {
    from: ['declined'],
    by: ['submitter'],
    to: ['submitted'],
    guards: ['appealOnce', 'appealInTime', 'saidInWords'],
    notices: ['N21'],
  },
  take: { from: ['with_deputy'], by: ['deputy'], to: 'same', guards: [], notices: [] },
  answer_on_spot: {
    from: ['with_deputy'],
    by: ['deputy'],
    to: ['replied'],
    guards: ['saidInWords', 'promiseWhereNeeded'],
    notices: ['N07', 'N10'],
  },
  hand_over: {
    from: ['with_deputy'],
    by: ['deputy', 'timer'],
    to: ['triage', 'with_deputy'],
    guards: ['notToOneself'],
    notices: ['N12', 'N13', 'N11'],
  },
  assign: {
    from: ['triage'],
    by: ['office'],
    to: ['assigned'],
    guards: ['categoryKnown', 'categoryChosen', 'tierMine', 'policyKnown'],
    notices: ['N14', 'N06'],
  },
  sign_in: { from: ['assigned'], by: ['lead_unit'], to: ['in_progress'], guards: [], notices: [] },
  reply: {
    from: ['in_progress'],
    by: ['lead_unit'],
    to: ['reply_review'],
    guards: ['saidInWords', 'promiseWhereNeeded'],
    notices: ['N19'],
  },
  send_back: {
    from: ['reply_review'],
    by: ['office'],
    to: ['in_progress'],
    guards: ['saidInWords'],
    notices: ['N20'],
  },
  release: { from: ['reply_review'], by: ['office'], to: ['replied'], guards: [], notices: ['N07', 'N10'] },
  rate: {
    from: ['replied'],
    by: ['submitter'],
    to: ['closed', 'triage'],
    guards: ['ratingReasonWhenBad'],
    notices: ['N22'],
  },
  expire_rating: { from: ['replied'], by: ['timer'], to: ['closed'], guards: [], notices: [] },
  withdraw: {
    from: BEFORE_REPLIED,
    by: ['submitter'],
    to: ['withdrawn'],
    guards: ['reasonOnceAssigned'],
    notices: ['N28'],
  },
  supplement: {
    from: BEFORE_REPLIED,
    by: ['submitter'],
    to: 'same',
    guards: ['saidInWords'],
    notices: ['N17'],
  },
  note: {
    from: [...BEFORE_REPLIED, 'replied', 'closed', 'declined'],
    by: ['station', 'office'],
    to: 'same',
    guards: ['saidInWords'],
    notices: [],
  },
  urge: {
    from: BEFORE_REPLIED,
    by: ['submitter', 'deputy', 'office', 'leader'],
    to: 'same',
    guards: ['urgeCooledDown'],
    notices: ['N26'],
  },
  due_soon: { from: ['assigned', 'in_progress'], by: ['timer'], to: 'same', guards: [], notices: ['N30'] },
  overdue: { from: BEFORE_REPLIED, by: ['timer'], to: 'same', guards: [], notices: ['N31'] },
};
