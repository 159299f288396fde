import type { CommandName } from './commands';
import { ITEM_STATES, WORKING_STATES, type ItemState } from './states';
import type { Transition } from './transition';

const ADMITTED: readonly ItemState[] = ITEM_STATES.filter(
  (state) => !['submitted', 'declined', 'merged', 'withdrawn', 'transferred_up'].includes(state),
);

/** What goes on beside an item's way: supervision, verification, publicity, links. None of it moves the item. */
export const BESIDE = {
  supervise: {
    from: WORKING_STATES,
    by: ['office', 'leader'],
    to: 'same',
    guards: ['saidInWords', 'dayAhead', 'keyNamesThree', 'keyStepsDated'],
    notices: ['N27'],
  },
  tick_supervision: {
    from: ITEM_STATES,
    by: ['office', 'leader', 'lead_unit'],
    to: 'same',
    guards: ['supervisionKnown', 'supervisionOpen', 'stepThere'],
    notices: [],
  },
  report_supervision: {
    from: ITEM_STATES,
    by: ['lead_unit', 'office'],
    to: 'same',
    guards: ['supervisionKnown', 'supervisionOpen', 'reportOnce', 'saidInWords'],
    notices: ['N27'],
  },
  survey_supervision: {
    from: ITEM_STATES,
    by: ['office', 'leader'],
    to: 'same',
    guards: ['supervisionKnown', 'supervisionReported', 'saidInWords'],
    notices: ['N27'],
  },
  instruct: {
    from: WORKING_STATES,
    by: ['leader'],
    to: 'same',
    guards: ['saidInWords', 'dayAhead'],
    notices: ['N27'],
  },
  verify: {
    from: ['replied', 'closed'],
    by: ['deputy'],
    to: 'same',
    guards: ['saidInWords'],
    notices: [],
  },
  record_outcome: {
    from: ['reply_review', 'replied', 'closed'],
    by: ['lead_unit', 'deputy', 'station', 'office'],
    to: 'same',
    guards: ['outcomeSaysSomething'],
    notices: [],
  },
  propose_publication: {
    from: ADMITTED,
    by: ['station', 'office'],
    to: 'same',
    guards: ['kindPublishable', 'notObjected', 'notPublished', 'publicWordsThere'],
    notices: ['N25'],
  },
  // Whatever became of the matter itself: what is on the board can be taken off it.
  object_publication: {
    from: ITEM_STATES,
    by: ['submitter'],
    to: 'same',
    guards: ['kindPublishable', 'publicationKnown', 'notObjected'],
    notices: [],
  },
  agree_publication: {
    from: ADMITTED,
    by: ['submitter'],
    to: 'same',
    guards: ['kindPublishable', 'notObjected', 'publicationProposed', 'notAgreed'],
    notices: [],
  },
  publish: {
    from: ADMITTED,
    by: ['office'],
    to: 'same',
    guards: ['kindPublishable', 'notObjected', 'publicationProposed', 'publicWordsThere'],
    notices: ['N25'],
  },
  unpublish: {
    from: ADMITTED,
    by: ['office'],
    to: 'same',
    guards: ['published', 'saidInWords'],
    notices: [],
  },
  link: {
    from: ITEM_STATES,
    by: ['deputy', 'office'],
    to: 'same',
    guards: ['linkNew'],
    notices: [],
  },
} as const satisfies Partial<Record<CommandName, Transition>>;
