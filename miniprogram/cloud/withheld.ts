import type { Wanted, WithheldBy } from '@shared/wording/withheld';

/** What somebody asked the phone for and did not get. */
export interface Withheld {
  what: Wanted;
  by: WithheldBy;
}

/**
 * Why WeChat gave nothing, by its `errMsg`; null where somebody only closed what was open. The wording differs between
 * phones and interfaces: [U] which of them each sends. What is none of the known is the phone's own doing.
 */
export function withheldBy(what: Wanted, error: unknown): Withheld | null {
  const words = wordsOf(error);
  if (wasClosed(error)) return null;
  if (/privacy/i.test(words)) return { what, by: 'privacy' };
  if (/system permission/i.test(words)) return { what, by: 'phone' };
  if (/auth\w* ?(deny|denied|no response)/i.test(words)) return { what, by: 'setting' };
  return { what, by: 'phone' };
}

export const wasClosed = (error: unknown): boolean => /cancel/i.test(wordsOf(error));

function wordsOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return error instanceof Error ? error.message : String(error);
}
