import { numberOf, type Numbers } from './figures';

/** A share with what it was made of: every figure on a screen can show its list. */
export interface Rate {
  part: number;
  of: number;
  /** Null while there is nothing to divide by. */
  share: number | null;
}

const rate = (part: number, of: number): Rate => ({ part, of, share: of === 0 ? null : part / of });

/** Items with a first substantive contact in time, of those that were due. */
export const responseRate = (numbers: Numbers): Rate =>
  rate(numberOf(numbers, 'responded'), numberOf(numbers, 'due'));

/** Confirmed by the submitter, of what was closed. What a deputy verified stands beside it and is never added. */
export const resolutionRate = (numbers: Numbers): Rate =>
  rate(numberOf(numbers, 'resolved'), numberOf(numbers, 'closed'));

export const pleased = (numbers: Numbers): number =>
  numberOf(numbers, 'satisfied') + numberOf(numbers, 'basically_satisfied');

export const judged = (numbers: Numbers): number => pleased(numbers) + numberOf(numbers, 'dissatisfied');

/** Of those who answered. Never shown without the answer rate: silence is no satisfaction. */
export const satisfactionRate = (numbers: Numbers): Rate => rate(pleased(numbers), judged(numbers));

export const answerRate = (numbers: Numbers): Rate =>
  rate(judged(numbers), judged(numbers) + numberOf(numbers, 'no_answer'));

export const closingRate = (numbers: Numbers): Rate =>
  rate(numberOf(numbers, 'closed'), numberOf(numbers, 'admitted'));

/** Of what was answered; an extension counts only where it was granted before the date. */
export const onTimeRate = (numbers: Numbers): Rate =>
  rate(numberOf(numbers, 'on_time'), numberOf(numbers, 'answered'));
