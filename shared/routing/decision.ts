import type { Classifier, Ranked } from './classifier';
import type { Message } from './message';
import { rulesHit } from './rules';

/** `auto` goes without a look where the office allows it; `suggest` proposes; `person` asks somebody to read it. */
export const DECISIONS = ['auto', 'suggest', 'person'] as const;
export type Decision = (typeof DECISIONS)[number];

/** From which confidence on; measured on messages that training had not seen (see the card of the weights). */
export interface Thresholds {
  auto: number;
  /** Of two labels that a message is like neither of, one is always surer: below this distance nothing is `auto`. */
  margin: number;
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

/** What decided: the figures, words of a category that was not taught, or that there is too little to read. */
export const JUDGED_BY = ['figures', 'rule', 'too_short'] as const;
export type JudgedBy = (typeof JUDGED_BY)[number];

export interface Judged {
  /** The likeliest, the surest first. */
  ranked: Ranked[];
  decision: Decision;
  by: JudgedBy;
  /** A category without examples whose words stand there. */
  rule?: { label: string; words: string[] };
}

export const SHOWN = 3;
/** Fewer letters than this name no matter, whatever the figures say. */
const LETTERS_AT_LEAST = 4;

const LOOKED_AT = 4_000;

const lettersIn = ({ title, text }: Message): number =>
  (title.slice(0, LOOKED_AT) + text.slice(0, LOOKED_AT)).match(/\p{L}/gu)?.length ?? 0;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Who decides on a message, and on what grounds. Never throws: what cannot be judged is for a person. */
export function judge(message: Message, classify: Classifier, thresholds: Thresholds): Judged {
  const ranked = classify(message);
  const { confidence = 0, margin = 0 } = ranked[0] ?? {};
  if (lettersIn(message) < LETTERS_AT_LEAST) return { ranked, decision: 'person', by: 'too_short' };
  const rule = rulesHit(message)[0];
  if (rule) return { ranked, decision: 'person', by: 'rule', rule };
  if (confidence >= thresholds.auto && margin >= thresholds.margin)
    return { ranked, decision: 'auto', by: 'figures' };
  return { ranked, decision: confidence >= thresholds.suggest ? 'suggest' : 'person', by: 'figures' };
}

/** Category of a message, who decides on it and why, in words. */
export function route(message: Message, classify: Classifier, thresholds: Thresholds): Routing {
  const judged = judge(message, classify, thresholds);
  const [first] = judged.ranked;
  return {
    category: first?.label ?? '',
    confidence: rounded(first?.confidence ?? 0),
    decision: judged.decision,
    top: judged.ranked.slice(0, SHOWN).map(({ label, confidence }) => [label, rounded(confidence)]),
    because: inWords(judged),
  };
}

function inWords({ ranked: [first, second], decision, by, rule }: Judged): string {
  if (by === 'too_short') return '字太少，看不出是什么事';
  if (rule) {
    const words = rule.words.slice(0, SHOWN).map((word) => `“${word}”`);
    return `说到${words.join('、')}，可能是${rule.label}，这一类还没有学过`;
  }
  const figures = first ? `像${first.label}（${percent(first.confidence)}）` : '';
  const other = second ? `，也像${second.label}（${percent(second.confidence)}）` : '';
  return decision === 'auto' ? figures : figures + other;
}

export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;
