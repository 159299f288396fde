import type { Rarity } from './rarity';
import type { Reading } from './reading';

/** As many pairs stand for a message in an index. */
const KEPT = 24;
/** Pairs that more than one message in thirty has find everything and tell nothing. */
const RARE_FROM = 3.5;
/** What the title says comes first. */
const TITLE_BONUS = 2;

/** The pairs that tell most of a message, the most telling first. */
export function tellingOf({ title, all }: Reading, rarity: Rarity): number[] {
  const inTitle = new Set(title);
  return Array.from(all, (gram): [number, number] => [gram, rarity(gram)])
    .filter(([, weight]) => weight >= RARE_FROM)
    .map(([gram, weight]): [number, number] => [gram, weight + (inTitle.has(gram) ? TITLE_BONUS : 0)])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, KEPT)
    .map(([gram]) => gram);
}
