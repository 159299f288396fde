import { sharesOf, type Calibration } from '../shares';

/** Margins of a message that training had not seen, and which label it has. */
export interface HeldOut {
  margins: readonly number[];
  truth: number;
}

type Point = readonly [height: number, slope: number, middle: number];

const START: Point = [4, 1, 0];
const FIRST_STEP = 0.5;
const LAST_STEP = 0.005;
/** Where nothing is ever wrong there is no end to being surer. */
const LEAST: Point = [0.05, 0.05, -3];
const MOST: Point = [12, 8, 3];
const ROUNDS_AT_MOST = 400;

const within = (value: number, axis: number): number =>
  Math.min(MOST[axis] ?? value, Math.max(LEAST[axis] ?? value, value));

const calibrationAt = ([height, slope, middle]: Point): Calibration => ({ height, slope, middle });

/** Mean surprise at the true labels. */
function surprise(rows: readonly HeldOut[], point: Point): number {
  const calibration = calibrationAt(point);
  const sum = rows.reduce(
    (all, { margins, truth }) => all - Math.log(sharesOf(margins, calibration)[truth] ?? 0),
    0,
  );
  return sum / rows.length;
}

/**
 * The curve under which margins, as shares, say how often they are right: least surprise, by steps along each number that
 * are halved where none helps. One curve for all labels: biases of their own made the surest label wrong more often.
 */
export function calibrate(rows: readonly HeldOut[]): Calibration {
  let best = START;
  let least = surprise(rows, best);
  let step = FIRST_STEP;
  for (let round = 0; round < ROUNDS_AT_MOST && step >= LAST_STEP; round++) {
    const around = [0, 1, 2].flatMap((axis) =>
      [step, -step].map((by): Point => {
        const [height = 0, slope = 0, middle = 0] = best.map((value, nth) =>
          nth === axis ? within(value + by, axis) : value,
        );
        return [height, slope, middle];
      }),
    );
    const tried = around.map((point) => ({ point, loss: surprise(rows, point) }));
    const next = tried.reduce((one, other) => (other.loss < one.loss ? other : one));
    if (next.loss < least) [best, least] = [next.point, next.loss];
    else step /= 2;
  }
  return calibrationAt(best);
}
