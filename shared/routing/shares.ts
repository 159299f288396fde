import { softmax } from './softmax';
import type { Weights } from './weights';

/** Margins as shares: how often a message with these margins belonged to each label. */
export function sharesOf(
  margins: readonly number[],
  { slope, doubt }: Pick<Weights, 'slope' | 'doubt'>,
): number[] {
  return softmax(margins.map((margin) => slope * margin)).map(
    (share) => (1 - doubt) * share + doubt / margins.length,
  );
}
