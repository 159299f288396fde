import { softmax } from '../softmax';

/** Margins of a message that training had not seen, and which label it has. */
export interface HeldOut {
  margins: readonly number[];
  truth: number;
}

const STEPS = 400;
const RATE = 0.5;

/**
 * The slope under which margins, as shares, say how often they are right: least log loss, by descent. One number for
 * all labels: biases of their own made the surest label wrong more often.
 */
export function calibrate(rows: readonly HeldOut[]): number {
  let slope = 1;
  for (let step = 0; step < STEPS; step++) {
    let gradient = 0;
    for (const { margins, truth } of rows) {
      softmax(margins.map((margin) => slope * margin)).forEach((share, label) => {
        gradient += (share - (label === truth ? 1 : 0)) * (margins[label] ?? 0);
      });
    }
    slope -= (RATE * gradient) / rows.length;
  }
  return slope;
}
