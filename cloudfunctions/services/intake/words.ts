import { refuse, type Refusal } from '@shared/error/catalogue';
import type { ContentVerdict } from '@shared/item/commands';
import { TEXT_MAX } from '@shared/item/limits';
import { checkText } from '../../platform/content';

/** What the platform says of a text: refused outright, or how far it may go by itself. */
export async function screenWords(openid: string, text: string): Promise<ContentVerdict | Refusal> {
  // Longer ones are refused for their length in a moment; the check would not take them.
  if (Array.from(text).length > TEXT_MAX) return 'unchecked';
  const verdict = await checkText(openid, text);
  if (verdict === 'risky') return refuse('content_refused', {});
  return verdict === 'pass' ? 'passed' : verdict;
}

/** For words that others will read but that wait for a person anyway: only what is plainly forbidden is refused. */
export async function forbiddenWords(openid: string, text: string | undefined): Promise<Refusal | null> {
  const verdict = text === undefined ? 'passed' : await screenWords(openid, text);
  return typeof verdict === 'string' ? null : verdict;
}
