import { seededRandom, shuffle } from './random';
import type { SparseVector } from '../vector';

/** One separating plane: a weight a position, and its offset. */
export interface Plane {
  weights: Float32Array;
  offset: number;
}

const PASSES_AT_MOST = 200;
const STOP_BELOW = 0.01;

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008:
 * "A dual coordinate descent method for large-scale linear SVM").
 * @param signs +1 for a row of the class, -1 for another
 * @param costs what an error on that row costs
 * @param size of the vocabulary
 */
export function trainPlane(
  rows: readonly SparseVector[],
  signs: Int8Array,
  costs: Float64Array,
  size: number,
): Plane {
  const weights = new Float64Array(size + 1);
  const alphas = new Float64Array(rows.length);
  const lengths = rows.map((row) => row.values.reduce((sum, value) => sum + value * value, 1));
  const order = Int32Array.from(rows.keys());
  const random = seededRandom(rows.length);
  for (let pass = 0; pass < PASSES_AT_MOST; pass++) {
    shuffle(order, random);
    let worst = 0;
    for (const at of order) {
      const row = rows[at];
      if (row) worst = Math.max(worst, improve(row, at));
    }
    if (worst < STOP_BELOW) break;
  }
  return { weights: Float32Array.from(weights.subarray(0, size)), offset: weights[size] ?? 0 };

  function improve(row: SparseVector, at: number): number {
    const { positions, values } = row;
    const sign = signs[at] ?? 0;
    const softness = 0.5 / (costs[at] ?? 1);
    const before = alphas[at] ?? 0;
    let reached = weights[size] ?? 0;
    for (let k = 0; k < positions.length; k++)
      reached += (weights[positions[k] ?? 0] ?? 0) * (values[k] ?? 0);
    const gradient = sign * reached - 1 + softness * before;
    const violation = before === 0 ? Math.min(gradient, 0) : gradient;
    if (Math.abs(violation) < 1e-12) return 0;
    const after = Math.max(before - gradient / ((lengths[at] ?? 1) + softness), 0);
    alphas[at] = after;
    const step = (after - before) * sign;
    weights[size] = (weights[size] ?? 0) + step;
    for (let k = 0; k < positions.length; k++) {
      const position = positions[k] ?? 0;
      weights[position] = (weights[position] ?? 0) + step * (values[k] ?? 0);
    }
    return Math.abs(violation);
  }
}
