import { countGrams } from '../grams';
import type { Message } from '../message';
import type { Vocabulary } from '../vector';

/** Every gram that a vocabulary keeps, in ascending order, with its rarity. */
export interface GramTable {
  grams: number[];
  rarity: number[];
}

/** A gram in one message alone teaches nothing about the next. */
const SEEN_AT_LEAST = 2;

/** Grams of the messages with smoothed inverse document frequency. */
export function tableOf(messages: readonly Message[]): GramTable {
  const seenIn = new Map<number, number>();
  for (const message of messages) {
    for (const field of countGrams(message)) {
      for (const gram of field.keys()) seenIn.set(gram, (seenIn.get(gram) ?? 0) + 1);
    }
  }
  const grams = [...seenIn].filter(([, count]) => count >= SEEN_AT_LEAST).map(([gram]) => gram);
  grams.sort((a, b) => a - b);
  const rarity = grams.map((gram) => Math.log((1 + messages.length) / (1 + (seenIn.get(gram) ?? 0))) + 1);
  return { grams, rarity };
}

/** The same table with only the positions named. */
export function keepPositions(table: GramTable, positions: readonly number[]): GramTable {
  const kept = [...positions].sort((a, b) => a - b);
  return {
    grams: kept.map((position) => table.grams[position] ?? 0),
    rarity: kept.map((position) => table.rarity[position] ?? 0),
  };
}

export function vocabularyOf(table: GramTable): Vocabulary {
  const positions = new Map(table.grams.map((gram, position) => [gram, position]));
  return { positionOf: (gram) => positions.get(gram), rarity: table.rarity };
}
