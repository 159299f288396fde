import type { Refusal } from '../error/catalogue';

/** What the app sends to the function `api`. Who sends it is the platform's word, never a field. */
export interface ApiRequest {
  operation: string;
  input: unknown;
  /** Membership id of the hat that acts; absent for a resident. */
  actingAs?: string;
  /** Client-made, one per intent, kept over retries. Commands need it. */
  key?: string;
}

/** The longest key that is taken; a UUID has 36. */
export const KEY_MAX = 64;
/** WeChat carries 100 KB of text to a function (PLATFORM.md §5). */
export const REQUEST_MAX_BYTES = 100 * 1024;

export type ApiAnswer<Output = unknown> = { ok: true; data: Output } | ({ ok: false } & Refusal);
