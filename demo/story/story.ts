import type { InputOf } from '../../shared/contract/operations';
import type { Persona } from '../personas';

/** What people of a story do: the operations that change an item. */
export type Deed =
  | 'submit'
  | 'register'
  | 'admit'
  | 'decline'
  | 'appeal'
  | 'takeVoice'
  | 'answerOnSpot'
  | 'handOver'
  | 'assign'
  | 'signIn'
  | 'reply'
  | 'sendBack'
  | 'release'
  | 'rate'
  | 'withdraw'
  | 'supplement'
  | 'addNote'
  | 'urge'
  | 'proposePublication'
  | 'agreePublication'
  | 'publish'
  | 'mark'
  | 'chooseKeyIssue';

/** With which a story begins: then its item has a number. */
const BEGINNINGS = ['submit', 'register'] as const satisfies readonly Deed[];
type Beginning = (typeof BEGINNINGS)[number];

export const begins = (operation: Deed): operation is Beginning =>
  BEGINNINGS.some((one) => one === operation);

/** The number of the item is known only once it was submitted: the player puts it in. */
export type DeedInput<Name extends Deed> = Name extends Beginning ? InputOf<Name> : Omit<InputOf<Name>, 'no'>;

export type Step = {
  [Name in Deed]: { at: number; who: Persona; operation: Name; input: DeedInput<Name> };
}[Deed];

/** What happened with one matter, step by step, through the same door that everybody uses. */
export interface Story {
  id: string;
  steps: readonly Step[];
}
