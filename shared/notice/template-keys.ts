/**
 * Consent is given per person and template, at most three a tap: so few templates carry many notices (PLATFORM.md §5).
 */
export const TEMPLATE_KEYS = ['progress', 'answer', 'supplement', 'task', 'due', 'digest'] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** What a field of a template shows. Which of WeChat's fields that is, is the template's that a place applied for. */
export const MEANINGS = ['title', 'phrase', 'number', 'remark', 'moment', 'due', 'place'] as const;
export type Meaning = (typeof MEANINGS)[number];

/** WeChat's key of a field begins with its type, which sets what it accepts: these take what we have to say. */
export const FIELD_TYPES: Record<Meaning, readonly string[]> = {
  title: ['thing'],
  phrase: ['phrase', 'thing'],
  number: ['character_string'],
  remark: ['thing'],
  moment: ['time', 'date'],
  due: ['date'],
  place: ['thing'],
};

/** A template that a place applied for itself: its id, and which of its fields shows what. */
export interface OwnTemplate {
  id: string;
  keys: Partial<Record<Meaning, string>>;
}
