import { randomBytes } from 'node:crypto';

/** What a decision cannot compute: the time (ms since the epoch) and an unguessable id (22 url-safe characters). */
export interface Runtime {
  now(): number;
  randomId(): string;
}

export const systemRuntime: Runtime = {
  // A rehearsal has a clock of its own: so far ahead of everybody's, or behind.
  now: () => Date.now() + Number(process.env.CLOCK_OFFSET_MS ?? 0),
  randomId: () => randomBytes(16).toString('base64url'),
};
