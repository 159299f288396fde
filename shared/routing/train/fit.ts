import type { Message } from '../message';
import { vectorOf } from '../vector';
import type { SparseVector } from '../vector';
import { storedWorth, type Weights } from '../weights';
import { trainPlane } from './svm';
import type { Plane } from './svm';
import { keepDecisive, tableOf, vocabularyOf } from './vocabulary';
import type { GramTable } from './vocabulary';

export interface Labelled extends Message {
  label: string;
}

/** Until held-out messages say better. */
const PLAIN = { height: 4, slope: 1, middle: 0 };

/** What an error costs; measured by cross-validation. */
const COST = 1;

/**
 * Trains on all grams, then on the `size` that decide most, each counting the more the more it decided: what says
 * little of the category (names of streets, courtesies) drowns nothing. Probabilities are set later.
 */
export function fit(rows: readonly Labelled[], labels: readonly string[], size: number): Weights {
  const all = tableOf(rows);
  const table = keepDecisive(all, strengthOf(all, planesOf(rows, labels, all)), size);
  const stored = { grams: table.grams, worth: table.worth.map(storedWorth) };
  return quantised(labels, stored, planesOf(rows, labels, stored));
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

const strengthOf = (table: GramTable, planes: readonly Plane[]): number[] =>
  table.worth.map(
    (worth, position) => Math.max(...planes.map(({ weights }) => Math.abs(weights[position] ?? 0))) * worth,
  );

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
    worth: Float32Array.from(table.worth),
    weights,
    scale,
    offset: planes.map((plane) => plane.offset),
    calibration: PLAIN,
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
