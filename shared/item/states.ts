/** Where an item stands (DOMAIN.md §2). States of the table that no command of this release reaches are named with it. */
export const ITEM_STATES = [
  'submitted',
  'with_deputy',
  'triage',
  'assigned',
  'in_progress',
  'reply_review',
  'replied',
  'closed',
  'declined',
  'withdrawn',
] as const;

export type ItemState = (typeof ITEM_STATES)[number];

/** The words a resident sees stand for groups of states; `phase` is what lists filter by. */
export type Phase = 'open' | 'replied' | 'ended';

const PHASE: Record<ItemState, Phase> = {
  submitted: 'open',
  with_deputy: 'open',
  triage: 'open',
  assigned: 'open',
  in_progress: 'open',
  reply_review: 'open',
  replied: 'replied',
  closed: 'ended',
  declined: 'ended',
  withdrawn: 'ended',
};

export const phaseOf = (state: ItemState): Phase => PHASE[state];

export const OPEN_STATES = ITEM_STATES.filter((state) => PHASE[state] === 'open');

/** Nothing follows but a reopening by somebody: the timer has no business here. */
export const isEnded = (state: ItemState): boolean => PHASE[state] === 'ended';
