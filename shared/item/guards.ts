import type { Guard } from './guard';
import { AUTOMATIC_GUARDS } from './guards-automatic';
import { CLOCK_GUARDS } from './guards-clock';
import { HANDLING_GUARDS } from './guards-handling';
import { INTAKE_GUARDS } from './guards-intake';
import { OUTCOME_GUARDS } from './guards-outcome';
import { PUBLICATION_GUARDS } from './guards-publication';
import { SUPERVISION_GUARDS } from './guards-supervision';

/** The conditions of the table, by name. Each looks at one thing and refuses with its own code. */
export const GUARDS = {
  ...INTAKE_GUARDS,
  ...HANDLING_GUARDS,
  ...CLOCK_GUARDS,
  ...OUTCOME_GUARDS,
  ...SUPERVISION_GUARDS,
  ...PUBLICATION_GUARDS,
  ...AUTOMATIC_GUARDS,
} satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

export function guardOf(name: GuardName): Guard {
  return GUARDS[name];
}

/** Guards whose answer is known before anything is filled in: they decide whether a button is there at all. */
export const KNOWN_BEFOREHAND: readonly GuardName[] = [
  'onceUnlessDispute',
  'backToCourtInTime',
  'notTheScreenerWhoDeclined',
  'appealOnce',
  'appealInTime',
  'urgeCooledDown',
  'answersHere',
  'holdsIt',
  'canBeAsked',
  'returnNotFinal',
  'returnsLeft',
  'returnInTime',
  'extensionYours',
  'extensionAllowed',
  'extensionOnce',
  'beforeDue',
  'extensionAsked',
  'coReplyOnce',
  'judgementAsked',
  'reopenInTime',
  'promiseSettled',
  'publicationDecided',
  'archiveGate',
  'supervisionKnown',
  'kindPublishable',
  'notObjected',
  'notAgreed',
  'publicationKnown',
  'notPublished',
  'publicationProposed',
  'published',
  'tierElsewhereSomewhere',
  'wentByItself',
];
