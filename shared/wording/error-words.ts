import { ITEM_KINDS, SOURCE_TYPES, TIERS } from '../item/kinds';
import { KIND_WORD, SOURCE_WORD, TIER_WORD } from './kinds';

export interface ErrorWords {
  /** What happened, in one sentence. */
  text: string;
  /** What the person can do now. */
  next: string;
}

/** What the screen knows and the refusal does not. */
export interface ErrorContext {
  /** The verb on the button that was pressed. */
  commandLabel?: string;
  /** The place's own verbs, for what can be done now. */
  labelOf?: (command: string) => string | undefined;
  /** Name of who has the item: the refusal carries only a scope. */
  holderName?: string;
}

export const say = (text: string, next: string): ErrorWords => ({ text, next });

export const tierOf = (tier: string) => {
  const known = TIERS.find((one) => one === tier);
  return known ? TIER_WORD[known] : '这';
};

export const kindOf = (kind: string) => {
  const known = ITEM_KINDS.find((one) => one === kind);
  return known ? KIND_WORD[known] : '这一类';
};

export const sourceOf = (source: string) => {
  const known = SOURCE_TYPES.find((one) => one === source);
  return known ? SOURCE_WORD[known] : '这里';
};
