import { createContext } from 'react';
import type { ErrorCode } from '@shared/error/catalogue';
import type { Failure, Refused } from './answer';

/**
 * Somebody was faster, or the same was pressed twice: what is on the screen is no longer how things stand. All of them
 * promise in their words that the newest comes.
 */
const CODES = [
  'already_there',
  'illegal_transition',
  'extension_not_asked',
  'promise_settled',
  'supervision_not_found',
  'step_done',
  'not_published',
  'link_there',
] as const satisfies readonly ErrorCode[];

export type Overtaken = Extract<Refused, { code: (typeof CODES)[number] }>;

export const isOvertaken = (failure: Failure): failure is Overtaken =>
  failure.kind === 'refused' && CODES.some((code) => code === failure.code);

/** What a screen of one item does then; null where a screen has nothing to bring up to date. */
export interface Overtaking {
  /** Told by each command that came too late; it then shows no failure of its own. */
  tell: (failure: Overtaken) => void;
  /** What happened meanwhile and what can be done now; stays until the next step. */
  words: string | null;
  /** How often: forms and drawers begin anew with each. */
  turn: number;
}

export const OvertakenContext = createContext<Overtaking | null>(null);
