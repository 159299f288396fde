import { countGrams } from '../grams';
import type { Message } from '../message';
import type { Vocabulary } from '../vector';

/** Every gram that a vocabulary keeps, in ascending order, with how much it counts. */
export interface GramTable {
  grams: number[];
  worth: number[];
}

/** A gram in one message alone teaches nothing about the next. */
const SEEN_AT_LEAST = 2;

/** Grams of the messages; each counts as much as it is rare (smoothed inverse document frequency). */
export function tableOf(messages: readonly Message[]): GramTable {
  const seenIn = new Map<number, number>();
  for (const message of messages) {
    for (const field of countGrams(message)) {
      for (const gram of field.keys()) seenIn.set(gram, (seenIn.get(gram) ?? 0) + 1);
    }
  }
  const grams = [...seenIn].filter(([, count]) => count >= SEEN_AT_LEAST).map(([gram]) => gram);
  grams.sort((a, b) => a - b);
  const worth = grams.map((gram) => Math.log((1 + messages.length) / (1 + (seenIn.get(gram) ?? 0))) + 1);
  return { grams, worth };
}

/** How much a gram counts grows with this power of how much it decided; measured by cross-validation. */
const POWER = 0.6;

/** The `size` grams that decided most, each counting the more the more it decided. */
export function keepDecisive(table: GramTable, strength: readonly number[], size: number): GramTable {
  const at = (position: number): number => strength[position] ?? 0;
  const ranked = table.grams.map((_, position) => position).sort((a, b) => at(b) - at(a) || a - b);
  const strongest = at(ranked[Math.floor(ranked.length / 20)] ?? 0) || 1;
  const kept = ranked.slice(0, size).sort((a, b) => a - b);
  return {
    grams: kept.map((position) => table.grams[position] ?? 0),
    worth: kept.map((position) => (table.worth[position] ?? 0) * (at(position) / strongest) ** POWER),
  };
}

export function vocabularyOf(table: GramTable): Vocabulary {
  const positions = new Map(table.grams.map((gram, position) => [gram, position]));
  return { positionOf: (gram) => positions.get(gram), worth: table.worth };
}
