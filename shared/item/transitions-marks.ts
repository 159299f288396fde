import type { CommandName } from './commands';
import { ITEM_STATES, type ItemState } from './states';
import type { Transition } from './transition';

/** Accepted, and nobody has answered it yet: what is as good as over needs no quarter's work. */
const UNDER_WAY: readonly ItemState[] = [
  'with_deputy',
  'triage',
  'assigned',
  'return_review',
  'in_progress',
  'waiting_info',
  'reply_review',
  'suspended',
];

/** What an item is found by and counted under. None of it moves the item. */
export const MARKS = {
  mark: {
    from: ITEM_STATES,
    by: ['station', 'office'],
    to: 'same',
    guards: ['marksHere', 'linkedByOffice', 'marksKnown', 'marksNew'],
    notices: [],
  },
  choose_key_issue: {
    from: UNDER_WAY,
    by: ['station'],
    to: 'same',
    guards: ['keyIssuesHere', 'notKeyIssueYet', 'ofThisQuarter'],
    notices: [],
  },
  drop_key_issue: {
    from: ITEM_STATES,
    by: ['station', 'office'],
    to: 'same',
    guards: ['keyIssueNow', 'ofThisQuarter', 'saidInWords'],
    notices: [],
  },
} as const satisfies Partial<Record<CommandName, Transition>>;
