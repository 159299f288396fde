import { classifierOf } from '../classifier';
import { sharesOf } from '../shares';
import { calibrate, type HeldOut } from './calibrate';
import { fit, type Labelled } from './fit';
import { gramsFor } from './budget';
import { foldsOf } from './folds';

export const FOLDS = 5;

/** A message judged by a model and a calibration that had not seen it. */
export interface Seen extends HeldOut {
  fold: number;
  shares: number[];
}

/** Every message judged by a model of the other folds; near-copies are kept together. */
export function heldOut(rows: readonly Labelled[], labels: readonly string[]): Seen[] {
  const fold = foldsOf(rows, FOLDS);
  const held: HeldOut[] = [];
  for (let nth = 0; nth < FOLDS; nth++) {
    const others = rows.filter((_, index) => fold[index] !== nth);
    const { margins } = classifierOf(fit(others, labels, gramsFor(labels.length)));
    rows.forEach((row, index) => {
      if (fold[index] === nth) held[index] = { margins: margins(row), truth: labels.indexOf(row.label) };
    });
  }
  const calibrations = Array.from({ length: FOLDS }, (_, nth) =>
    calibrate(held.filter((_row, index) => fold[index] !== nth)),
  );
  return held.map((row, index) => {
    const of = fold[index] ?? 0;
    return { ...row, fold: of, shares: sharesOf(row.margins, calibrations[of] ?? calibrate(held)) };
  });
}

/** So many messages of the other folds teach, and the first fold is judged: macro-F1 by how many there were. */
export const CURVE = [500, 1_000, 2_000, 4_000] as const;

export function learnedFrom(
  rows: readonly Labelled[],
  labels: readonly string[],
  count: number,
): { truth: string; given: string }[] {
  const fold = foldsOf(rows, FOLDS);
  const others = rows.filter((_, index) => fold[index] !== 0);
  // Every so-and-so-many-th: a file is often sorted by label.
  const some = Array.from({ length: count }, (_, nth) => others[Math.floor((nth * others.length) / count)]);
  const taught = some.filter((row) => row !== undefined);
  const classify = classifierOf(fit(taught, labels, gramsFor(labels.length)));
  return rows
    .filter((_, index) => fold[index] === 0)
    .map((row) => ({ truth: row.label, given: classify(row)[0]?.label ?? '' }));
}
