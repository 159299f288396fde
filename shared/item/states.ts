/** Where an item stands (DOMAIN.md §2). */
export const ITEM_STATES = [
  'submitted',
  'with_deputy',
  'triage',
  'transferred_up',
  'assigned',
  'return_review',
  'in_progress',
  'waiting_info',
  'reply_review',
  'suspended',
  'replied',
  'closed',
  'declined',
  'merged',
  'withdrawn',
  'archived',
] as const;

export type ItemState = (typeof ITEM_STATES)[number];

/** The words a resident sees stand for groups of states; `phase` is what lists filter by. */
export type Phase = 'open' | 'replied' | 'ended';

const PHASE: Record<ItemState, Phase> = {
  submitted: 'open',
  with_deputy: 'open',
  triage: 'open',
  transferred_up: 'open',
  assigned: 'open',
  return_review: 'open',
  in_progress: 'open',
  waiting_info: 'open',
  reply_review: 'open',
  suspended: 'open',
  replied: 'replied',
  closed: 'ended',
  declined: 'ended',
  merged: 'ended',
  withdrawn: 'ended',
  archived: 'ended',
};

export const phaseOf = (state: ItemState): Phase => PHASE[state];

export const statesOf = (phase: Phase): ItemState[] => ITEM_STATES.filter((state) => PHASE[state] === phase);

export const OPEN_STATES = statesOf('open');

/** Nothing follows but a reopening by somebody: the timer has little business here. */
export const isEnded = (state: ItemState): boolean => PHASE[state] === 'ended';

/** The clock rests: the submitter is asked, or the office has stopped it. */
export const RESTING_STATES = ['waiting_info', 'suspended'] as const satisfies readonly ItemState[];
export type RestingState = (typeof RESTING_STATES)[number];

export const isResting = (state: ItemState): state is RestingState =>
  RESTING_STATES.some((resting) => resting === state);

/** Open, and somebody other than the submitter has it in their hands. */
export const WORKING_STATES = OPEN_STATES.filter((state) => !isResting(state));

/**
 * States that a place's progress bar names. The others light the lamp of the one they came from: a return is still
 * with the unit, a question or a stop is where it interrupted.
 */
export const STAGE_STATES = [
  'submitted',
  'with_deputy',
  'triage',
  'assigned',
  'in_progress',
  'reply_review',
  'replied',
  'closed',
] as const satisfies readonly ItemState[];
