import type { Document } from '../../../localcloud/engine/document';

/** What the measuring process asks the process of a cloud, beside the calls at its front door. */
export interface Questions {
  /** Microseconds of CPU of the whole process: local cloud and the functions' workers. */
  cpu: { ask: object; answer: number };
  /** Calls that the last invocation made to the cloud, by action. */
  lastCalls: { ask: object; answer: Record<string, number> };
  /** Documents by a query, straight from the engine. */
  find: {
    ask: {
      collection: string;
      filter: Document;
      sort?: [string, 1 | -1][];
      skip?: number;
      limit: number;
      fields: string[];
    };
    answer: Document[];
  };
  /** Each call of a function takes so much longer; 0: no longer. */
  slow: { ask: { ms: number }; answer: null };
  /** The timer looks at these items later. */
  putOff: { ask: { ids: string[]; until: number }; answer: null };
  clock: { ask: { set: number }; answer: null };
  /** Runs the minute timer; its own report. */
  timer: { ask: object; answer: unknown };
  idle: { ask: object; answer: null };
}

export type QuestionName = keyof Questions;

export interface Asked {
  id: number;
  name: QuestionName;
  ask: unknown;
}

export type Answered = { id: number; answer: unknown } | { id: number; error: string } | { ready: string };
