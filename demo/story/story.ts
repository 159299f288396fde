import type { InputOf } from '../../shared/contract/operations';
import type { Persona } from '../personas';

/** What people of a story do: the operations that change an item. */
export type Deed =
  | 'submit'
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
  | 'publish';

/** The number of the item is known only once it was submitted: the player puts it in. */
export type DeedInput<Name extends Deed> = Name extends 'submit' ? InputOf<Name> : Omit<InputOf<Name>, 'no'>;

export type Step = {
  [Name in Deed]: { at: number; who: Persona; operation: Name; input: DeedInput<Name> };
}[Deed];

/** What happened with one matter, step by step, through the same door that everybody uses. */
export interface Story {
  id: string;
  steps: readonly Step[];
}
