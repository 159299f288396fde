import { titleOf } from '@shared/item/title';
import { findPersonal, type Personal } from '@shared/publication/personal';
import { redact } from '@shared/publication/redact';
import { PERSONAL_WORD } from '@shared/wording/personal';
import type { Draft } from '@/state/draft';

/** What others would read: their own version, else the first pass without what they decided to leave. */
export const publicTextOf = ({ publicText, text, left }: Draft): string =>
  publicText ?? redact(text.trim(), left).text;

export const publicTitleOf = (text: string): string => titleOf(redact(text).text);

export interface FoundRow {
  words: string;
  kind: string;
  covered: boolean;
}

/** Each thing once, however often it was said. */
export function foundRows({ text, left }: Pick<Draft, 'text' | 'left'>): FoundRow[] {
  const once = new Map<string, Personal>();
  for (const one of findPersonal(text.trim())) if (!once.has(one.text)) once.set(one.text, one);
  return [...once.values()].map(({ text: words, kind }) => ({
    words,
    kind: PERSONAL_WORD[kind],
    covered: !left.includes(words),
  }));
}

/** Left, or covered again; a version of their own no longer fits what it was made of. */
export function toggled({ left }: Pick<Draft, 'left'>, words: string): Pick<Draft, 'left' | 'publicText'> {
  const next = left.includes(words) ? left.filter((one) => one !== words) : [...left, words];
  return { left: next, publicText: null };
}
