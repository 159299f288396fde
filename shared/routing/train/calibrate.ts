import { softmax } from '../softmax';

/** Margins of a message that training had not seen, and which label it has. */
export interface HeldOut {
  margins: readonly number[];
  truth: number;
}

export interface Calibration {
  slope: number;
  doubt: number;
}

const STEPS = 400;
const SLOPE_RATE = 0.5;
const DOUBT_RATE = 0.001;
const DOUBT_AT_MOST = 0.2;

/**
 * The slope under which margins, as shares, say how often they are right, and the doubt that stays however far a message
 * lies from the planes (labels that people gave wrongly): least log loss, by descent. Both are of all labels together:
 * biases of their own made the surest label wrong more often.
 */
export function calibrate(rows: readonly HeldOut[]): Calibration {
  let [slope, doubt] = [1, 0.01];
  for (let step = 0; step < STEPS; step++) {
    let [ofSlope, ofDoubt] = [0, 0];
    for (const { margins, truth } of rows) {
      const shares = softmax(margins.map((margin) => slope * margin));
      const own = shares[truth] ?? 0;
      const said = (1 - doubt) * own + doubt / shares.length;
      const mean = shares.reduce((sum, share, label) => sum + share * (margins[label] ?? 0), 0);
      ofSlope -= ((1 - doubt) * own * ((margins[truth] ?? 0) - mean)) / said;
      ofDoubt += (own - 1 / shares.length) / said;
    }
    slope -= (SLOPE_RATE * ofSlope) / rows.length;
    doubt = Math.min(DOUBT_AT_MOST, Math.max(0, doubt - (DOUBT_RATE * ofDoubt) / rows.length));
  }
  return { slope, doubt };
}
