import type { Thresholds } from '../decision';
import type { Weights } from '../weights';
import { gramsFor } from './budget';
import { calibrate } from './calibrate';
import { fit, type Labelled } from './fit';
import { CURVE, FOLDS, heldOut, learnedFrom, type Seen } from './held-out';
import { accuracy, confusionOf, figuresOf, macroF1, type Confusion, type LabelFigures } from './metrics';
import { untaughtOf, type Untaught } from './untaught';
import { calibrationError, reliabilityOf, thresholdFor, type Reliability, type Sure } from './reliability';

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
  /** Which were taken for which, the commonest first. */
  confusion: Confusion[];
  thresholds: Thresholds;
  /** Share of messages at or above the threshold, and how many of those were right; each fold by the others' threshold. */
  auto: { share: number; precision: number };
  /** How far the confidence lies from how often it was right. */
  calibration: { error: number; tenths: Reliability[] };
  /** Share of all for which the first two suggestions hold the right one. */
  firstTwo: number;
  /** What would go by itself of a category that was never taught, were there no rules. */
  untaught: Untaught[];
  /** Macro-F1 of one fold by how many messages of the others had taught. */
  curve: { messages: number; macroF1: number }[];
}

/** Above the 98 % that an office is promised: an unseen fold of a county's size lies half a hundredth to either side. */
const AUTO_PRECISION = 0.985;
const SUGGEST_FROM = 0.5;
/** Keeps a fifth of what was never taught from going by itself, and a twentieth of what was; measured by leaving each label out. */
const MARGIN_FROM = 0.4;

/** Trains on all rows; figures come from five folds, near-copies kept together. Deterministic. */
export function train(rows: readonly Labelled[], day: string): { weights: Weights; card: Card } {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  if (labels.length < 2) throw new Error('至少要有两类带标注的留言才能学');
  const held = heldOut(rows, labels);
  const calibration = calibrate(held);
  const weights = { ...fit(rows, labels, gramsFor(labels.length)), calibration };
  const sure = held.map(({ shares, margins, truth, fold }) => ({
    confidence: Math.max(...shares),
    near: Math.max(...margins) >= MARGIN_FROM,
    right: best(shares) === truth,
    fold,
  }));
  const near = sure.filter((row) => row.near);
  const thresholds = {
    auto: thresholdFor(near, AUTO_PRECISION),
    margin: MARGIN_FROM,
    suggest: SUGGEST_FROM,
  };
  const judged = held.map(({ shares, truth }) => ({
    truth: labels[truth] ?? '',
    given: labels[best(shares)] ?? '',
  }));
  const figures = figuresOf(judged);
  const tenths = reliabilityOf(sure);
  const card: Card = {
    day,
    messages: rows.length,
    grams: weights.grams.length,
    folds: FOLDS,
    macroF1: macroF1(figures),
    accuracy: accuracy(judged),
    labels: figures,
    confusion: confusionOf(judged),
    thresholds,
    auto: crossed(sure),
    calibration: { error: calibrationError(tenths), tenths },
    firstTwo: held.filter(isAmongTwo).length / rows.length,
    untaught: untaughtOf(rows, labels, calibration, thresholds),
    curve: CURVE.filter((count) => count < rows.length * 0.75).map((messages) => ({
      messages,
      macroF1: macroF1(figuresOf(learnedFrom(rows, labels, messages))),
    })),
  };
  return { weights, card };
}

/** Each fold by the threshold that the others call for: what a threshold promises on messages that it was not chosen by. */
function crossed(sure: readonly (Sure & { fold: number; near: boolean })[]): Card['auto'] {
  const passes = sure.map((row) => ({ ...row, auto: false }));
  for (let nth = 0; nth < FOLDS; nth++) {
    const threshold = thresholdFor(
      sure.filter(({ fold, near }) => fold !== nth && near),
      AUTO_PRECISION,
    );
    for (const row of passes) if (row.fold === nth) row.auto = row.near && row.confidence >= threshold;
  }
  const auto = passes.filter((row) => row.auto);
  return {
    share: auto.length / sure.length,
    precision: auto.filter(({ right }) => right).length / Math.max(1, auto.length),
  };
}

const best = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares));

const isAmongTwo = ({ shares, truth }: Seen): boolean =>
  shares
    .map((_, label) => label)
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .slice(0, 2)
    .includes(truth);
