import type { Classifier } from './classifier';
import type { Message } from './message';
import { rulesHit } from './rules';

/** `auto` goes without a look where the office allows it; `suggest` proposes; `person` asks somebody to read it. */
export type Decision = 'auto' | 'suggest' | 'person';

/** From which confidence on; measured on messages that training had not seen (see the card of the weights). */
export interface Thresholds {
  auto: number;
  suggest: number;
}

export interface Routing {
  category: string;
  confidence: number;
  decision: Decision;
  top: [category: string, confidence: number][];
  /** Plain Chinese for the person who looks. */
  because: string;
}

const SHOWN = 3;
/** Fewer letters than this name no matter, whatever the figures say. */
const LETTERS_AT_LEAST = 4;

const lettersIn = ({ title, text }: Message): number => (title + text).match(/\p{L}/gu)?.length ?? 0;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Category of a message and who decides on it. Never throws: what cannot be judged is for a person. */
export function route(message: Message, classify: Classifier, thresholds: Thresholds): Routing {
  const ranked = classify(message);
  const [first, second] = ranked;
  const rule = rulesHit(message)[0];
  const category = first?.label ?? '';
  const confidence = first?.confidence ?? 0;
  const top = ranked
    .slice(0, SHOWN)
    .map(({ label, confidence: share }): [string, number] => [label, rounded(share)]);
  const answer = (decision: Decision, because: string): Routing => ({
    category,
    confidence: rounded(confidence),
    decision,
    top,
    because,
  });
  if (lettersIn(message) < LETTERS_AT_LEAST) return answer('person', '字太少，看不出是什么事');
  if (rule) {
    const words = rule.words.slice(0, SHOWN).map((word) => `“${word}”`);
    return answer('person', `说到${words.join('、')}，可能是${rule.label}，这一类还没有学过`);
  }
  const figures = `像${category}（${percent(confidence)}）`;
  if (confidence >= thresholds.auto) return answer('auto', figures);
  const other = second ? `，也像${second.label}（${percent(second.confidence)}）` : '';
  return answer(confidence >= thresholds.suggest ? 'suggest' : 'person', figures + other);
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
