import { createContext } from 'react';
import type { Failure, Refused } from './answer';

/** Somebody was faster, or the same was pressed twice: what is on the screen is no longer how things stand. */
export type Overtaken = Extract<Refused, { code: 'already_there' | 'illegal_transition' }>;

export const isOvertaken = (failure: Failure): failure is Overtaken =>
  failure.kind === 'refused' && (failure.code === 'already_there' || failure.code === 'illegal_transition');

/** What a screen of one item does then; null where a screen has nothing to bring up to date. */
export interface Overtaking {
  /** Told by each command that came too late; it then shows no failure of its own. */
  tell: (failure: Overtaken) => void;
  /** What happened meanwhile and what can be done now; stays until the next step. */
  words: string | null;
}

export const OvertakenContext = createContext<Overtaking | null>(null);
