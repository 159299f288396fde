import { countGrams, FIELD_WEIGHTS } from './grams';
import type { Message } from './message';

/** A message as a sparse vector: the positions of known grams in the vocabulary, and their values. */
export interface SparseVector {
  positions: Int32Array;
  values: Float32Array;
}

/** Known grams: number of the gram → position, and how rare each is. */
export interface Vocabulary {
  positionOf: (gram: number) => number | undefined;
  /** How much a gram counts, by position: its rarity, and how much it was seen to decide. */
  worth: ArrayLike<number>;
}

/** Each field is scaled to length 1 before it is weighed, so that a long text does not drown its title. */
export function vectorOf(message: Message, vocabulary: Vocabulary): SparseVector {
  const positions: number[] = [];
  const values: number[] = [];
  countGrams(message).forEach((grams, field) => {
    const start = values.length;
    let squares = 0;
    for (const [gram, count] of grams) {
      const position = vocabulary.positionOf(gram);
      if (position === undefined) continue;
      const value = (1 + Math.log(count)) * (vocabulary.worth[position] ?? 0);
      squares += value * value;
      positions.push(position);
      values.push(value);
    }
    const scale = squares === 0 ? 0 : (FIELD_WEIGHTS[field] ?? 1) / Math.sqrt(squares);
    for (let at = start; at < values.length; at++) values[at] = (values[at] ?? 0) * scale;
  });
  return { positions: Int32Array.from(positions), values: Float32Array.from(values) };
}
