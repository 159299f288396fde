import type { Message } from '../message';
import { gramNumber, runsOf } from './reading';
import type { Rarity } from './rarity';

const SHOWN = 3;
const WORD_MAX = 8;

/** The words that two messages share, the most telling first: why somebody thinks that they are about the same. */
export function sharedWords(one: Message, theirs: Int32Array, rarity: Rarity): string[] {
  const known = new Set(theirs);
  const found = new Map<string, number>();
  for (const run of runsOf(`${one.title} ${one.text.slice(0, 600)}`)) {
    let [from, weight] = [0, 0];
    const end = (at: number) => {
      const word = run.slice(from, Math.min(at, from + WORD_MAX));
      if (word.length > 1 && weight > 0) found.set(word, Math.max(found.get(word) ?? 0, weight));
      [from, weight] = [at, 0];
    };
    for (let at = 1; at < run.length; at++) {
      const gram = gramNumber(run.charCodeAt(at - 1), run.charCodeAt(at));
      if (known.has(gram)) weight += rarity(gram);
      else end(at);
    }
    end(run.length);
  }
  const words = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return words
    .filter((word, nth) => !words.slice(0, nth).some((said) => said.includes(word)))
    .slice(0, SHOWN);
}
