import type { Message } from '../message';
import { vectorOf } from '../vector';
import type { SparseVector } from '../vector';
import type { Weights } from '../weights';
import { trainPlane } from './svm';
import type { Plane } from './svm';
import { keepPositions, tableOf, vocabularyOf } from './vocabulary';
import type { GramTable } from './vocabulary';

export interface Labelled extends Message {
  label: string;
}

/** What an error costs; measured by cross-validation. */
const COST = 1;

/** Trains on all grams, keeps the `size` that decide most, and trains on those again. Probabilities are set later. */
export function fit(rows: readonly Labelled[], labels: readonly string[], size: number): Weights {
  const all = tableOf(rows);
  const first = planesOf(rows, labels, all);
  const table = keepPositions(all, mostDecisive(all, first, size));
  const planes = all.grams.length <= size ? first : planesOf(rows, labels, table);
  return quantised(labels, table, planes);
}

function planesOf(rows: readonly Labelled[], labels: readonly string[], table: GramTable): Plane[] {
  const vocabulary = vocabularyOf(table);
  const vectors = rows.map((row) => vectorOf(row, vocabulary));
  return labels.map((label) => planeOf(rows, vectors, label, table.grams.length));
}

/** Rare labels cost more, so that they are not forgotten beside the common ones. */
function planeOf(
  rows: readonly Labelled[],
  vectors: readonly SparseVector[],
  label: string,
  size: number,
): Plane {
  const ours = rows.filter((row) => row.label === label).length;
  const theirs = rows.length - ours;
  const signs = Int8Array.from(rows, (row) => (row.label === label ? 1 : -1));
  const costs = Float64Array.from(signs, (sign) => (COST * rows.length) / (2 * (sign > 0 ? ours : theirs)));
  return trainPlane(vectors, signs, costs, size);
}

function mostDecisive(table: GramTable, planes: readonly Plane[], size: number): number[] {
  const strength = table.grams.map(
    (_, position) =>
      Math.max(...planes.map((plane) => Math.abs(plane.weights[position] ?? 0))) *
      (table.rarity[position] ?? 0),
  );
  return table.grams
    .map((_, position) => position)
    .sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, size);
}

function quantised(labels: readonly string[], table: GramTable, planes: readonly Plane[]): Weights {
  const scale = planes.map((plane) => Math.max(1e-9, ...rangeOf(plane.weights)) / 127);
  const weights = new Int8Array(table.grams.length * labels.length);
  planes.forEach((plane, label) => {
    plane.weights.forEach((weight, position) => {
      weights[position * labels.length + label] = Math.round(weight / (scale[label] ?? 1));
    });
  });
  return {
    labels: [...labels],
    grams: Int32Array.from(table.grams),
    rarity: Float32Array.from(table.rarity),
    weights,
    scale,
    offset: planes.map((plane) => plane.offset),
    slope: 1,
  };
}

function rangeOf(weights: Float32Array): [number, number] {
  let low = 0;
  let high = 0;
  for (const weight of weights) {
    low = Math.min(low, weight);
    high = Math.max(high, weight);
  }
  return [-low, high];
}
