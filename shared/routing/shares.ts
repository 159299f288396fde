import { softmax } from './softmax';

/** How margins become shares: an S of this height and slope around a middle, of which the softmax is taken. */
export interface Calibration {
  height: number;
  slope: number;
  middle: number;
}

/** How often a message with these margins belonged to each label. Beyond a distance, further away is no surer. */
export const sharesOf = (margins: readonly number[], { height, slope, middle }: Calibration): number[] =>
  softmax(margins.map((margin) => height * Math.tanh(slope * (margin - middle))));
