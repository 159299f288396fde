import { classifierOf } from '../classifier';
import type { Thresholds } from '../decision';
import { softmax } from '../softmax';
import type { Weights } from '../weights';
import { calibrate, type HeldOut } from './calibrate';
import { fit, type Labelled } from './fit';
import { foldsOf } from './folds';
import { accuracy, figuresOf, macroF1, type LabelFigures } from './metrics';

/** What a model was made of and how it did on messages that it had not seen. */
export interface Card {
  /** Day of training, `YYYY-MM-DD`. */
  day: string;
  messages: number;
  grams: number;
  folds: number;
  macroF1: number;
  accuracy: number;
  labels: LabelFigures[];
  thresholds: Thresholds;
  /** Share of messages at or above `thresholds.auto`, and how many of those were right. */
  auto: { share: number; precision: number };
  /** Share of all for which the first two suggestions hold the right one. */
  firstTwo: number;
}

const FOLDS = 5;
const GRAMS = 16_000;
const AUTO_PRECISION = 0.98;
const SUGGEST_FROM = 0.5;

/** Trains on all rows; figures come from five folds, near-copies kept together. Deterministic. */
export function train(rows: readonly Labelled[], day: string): { weights: Weights; card: Card } {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  if (labels.length < 2) throw new Error('至少要有两类带标注的留言才能学');
  const held = heldOut(rows, labels);
  const slope = calibrate(held);
  const weights = { ...fit(rows, labels, GRAMS), slope };
  const shares = held.map(({ margins }) => softmax(margins.map((margin) => slope * margin)));
  const sure = shares.map((all, nth) => ({
    confidence: Math.max(...all),
    right: best(all) === held[nth]?.truth,
  }));
  const auto = thresholdFor(sure);
  const judged = rows.map(({ label }, nth) => ({
    truth: label,
    given: labels[best(shares[nth] ?? [])] ?? '',
  }));
  const figures = figuresOf(judged);
  const above = sure.filter(({ confidence }) => confidence >= auto);
  const card: Card = {
    day,
    messages: rows.length,
    grams: weights.grams.length,
    folds: FOLDS,
    macroF1: macroF1(figures),
    accuracy: accuracy(judged),
    labels: figures,
    thresholds: { auto, suggest: SUGGEST_FROM },
    auto: {
      share: above.length / rows.length,
      precision: above.filter(({ right }) => right).length / Math.max(1, above.length),
    },
    firstTwo:
      shares.filter((all, nth) => firstTwo(all).includes(held[nth]?.truth ?? -1)).length / rows.length,
  };
  return { weights, card };
}

function heldOut(rows: readonly Labelled[], labels: readonly string[]): HeldOut[] {
  const fold = foldsOf(rows, FOLDS);
  const held: HeldOut[] = [];
  for (let nth = 0; nth < FOLDS; nth++) {
    const { margins } = classifierOf(
      fit(
        rows.filter((_, index) => fold[index] !== nth),
        labels,
        GRAMS,
      ),
    );
    rows.forEach((row, index) => {
      if (fold[index] === nth) held[index] = { margins: margins(row), truth: labels.indexOf(row.label) };
    });
  }
  return held;
}

const best = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

const firstTwo = (shares: readonly number[]): number[] =>
  shares
    .map((_, label) => label)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, 2);

/** The lowest hundredth from which on enough of what is at least as sure was right. */
function thresholdFor(rows: readonly { confidence: number; right: boolean }[]): number {
  for (let hundredth = 50; hundredth < 100; hundredth++) {
    const above = rows.filter(({ confidence }) => confidence >= hundredth / 100);
    const right = above.filter((row) => row.right).length;
    if (above.length > 0 && right / above.length >= AUTO_PRECISION) return hundredth / 100;
  }
  return 1;
}
