import { clean } from './clean';
import type { Message } from './message';

/** Width of a gram's number. Wide enough that the grams of a county's messages seldom share one. */
const GRAM_BITS = 22;
const MASK = (1 << GRAM_BITS) - 1;

/** Title and text say the same word with different weight: each field has grams of its own. */
const FIELD_SEED = { title: 0x811c9dc5, text: 0x01000193 } as const;

type Field = keyof typeof FIELD_SEED;

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
}

const numberOf = (hash: number): number => (hash ^ (hash >>> 11)) & MASK;

function countInto(counts: Map<number, number>, gram: number): void {
  counts.set(gram, (counts.get(gram) ?? 0) + 1);
}

/** How often each single character and each pair stands in the field: number of the gram → count. */
function gramsOf(field: Field, text: string): Map<number, number> {
  const cleaned = clean(text);
  const seed = FIELD_SEED[field];
  const counts = new Map<number, number>();
  for (let at = 0; at < cleaned.length; at++) {
    const single = mix(seed, cleaned.charCodeAt(at));
    countInto(counts, numberOf(single));
    if (at + 1 < cleaned.length) countInto(counts, numberOf(mix(single, cleaned.charCodeAt(at + 1))));
  }
  return counts;
}

/** Grams of a message, a map a field. */
export function countGrams(message: Message): readonly Map<number, number>[] {
  return [gramsOf('title', message.title), gramsOf('text', message.text)];
}

/** How much the title's grams weigh beside the text's; measured by cross-validation. */
export const FIELD_WEIGHTS = [0.8, 1] as const;
