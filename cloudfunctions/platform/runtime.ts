import { randomBytes } from 'node:crypto';

/** What a decision cannot compute: the time (ms since the epoch) and an unguessable id (22 url-safe characters). */
export interface Runtime {
  now(): number;
  randomId(): string;
}

export const systemRuntime: Runtime = {
  now: () => Date.now(),
  randomId: () => randomBytes(16).toString('base64url'),
};
