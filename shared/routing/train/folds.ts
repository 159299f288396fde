import { clean } from '../clean';
import type { Message } from '../message';

const SHINGLE = 12;
/** Of each message so many shingles are compared; two of one author's copies share at least one of them. */
const COMPARED = 6;

function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function smallestShingles({ text }: Message): number[] {
  const letters = clean(text).replace(/[^\p{L}\p{N}]/gu, '');
  const numbers = new Set<number>();
  for (let at = 0; at === 0 || at + SHINGLE <= letters.length; at++) {
    numbers.add(numberOf(letters.slice(at, at + SHINGLE)));
  }
  return [...numbers].sort((a, b) => a - b).slice(0, COMPARED);
}

/**
 * Which fold each message belongs to. Near-copies share a fold: a model that has seen one copy must not be
 * praised for knowing the other.
 */
export function foldsOf(messages: readonly Message[], folds: number): number[] {
  const parent = messages.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[index] = at;
    return at;
  };
  const firstWith = new Map<number, number>();
  messages.forEach((message, index) => {
    for (const shingle of smallestShingles(message)) {
      const first = firstWith.get(shingle);
      if (first === undefined) firstWith.set(shingle, index);
      else parent[root(index)] = root(first);
    }
  });
  return messages.map((_, index) => (Math.imul(root(index), 0x9e3779b1) >>> 0) % folds);
}
