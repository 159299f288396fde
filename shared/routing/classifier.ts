import type { Message } from './message';
import { sharesOf } from './shares';
import { vectorOf } from './vector';
import type { Vocabulary } from './vector';
import type { Weights } from './weights';

export interface Ranked {
  label: string;
  /** How often messages with this figure belonged to the label, on messages that training had not seen. */
  confidence: number;
  /** Distance from the label's plane: a message like nothing that was taught lies near all of them, or beyond. */
  margin: number;
}

export interface Classifier {
  (message: Message): Ranked[];
  /** Distances from each label's plane, in the order of the model's labels. */
  margins(message: Message): number[];
}

/** Labels by confidence, the surest first. A message without a known gram is judged by the labels' offsets alone. */
export function classifierOf(model: Weights): Classifier {
  const positions = new Map<number, number>();
  model.grams.forEach((gram, position) => positions.set(gram, position));
  const vocabulary: Vocabulary = { positionOf: (gram) => positions.get(gram), worth: model.worth };
  const margins = (message: Message) => marginsOf(model, vocabulary, message);
  const classify = (message: Message): Ranked[] => {
    const found = margins(message);
    const shares = sharesOf(found, model.calibration);
    return model.labels
      .map((label, nth) => ({ label, confidence: shares[nth] ?? 0, margin: found[nth] ?? 0 }))
      .sort((a, b) => b.confidence - a.confidence);
  };
  return Object.assign(classify, { margins });
}

function marginsOf(model: Weights, vocabulary: Vocabulary, message: Message): number[] {
  const { positions, values } = vectorOf(message, vocabulary);
  const count = model.labels.length;
  const sums = new Float64Array(count);
  for (let at = 0; at < positions.length; at++) {
    const row = (positions[at] ?? 0) * count;
    const value = values[at] ?? 0;
    for (let label = 0; label < count; label++) {
      sums[label] = (sums[label] ?? 0) + value * (model.weights[row + label] ?? 0);
    }
  }
  return model.labels.map(
    (_, label) => (sums[label] ?? 0) * (model.scale[label] ?? 0) + (model.offset[label] ?? 0),
  );
}
