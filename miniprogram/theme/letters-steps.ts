/** The largest letters that WeChat's own setting knows, beside its ordinary ones. [U] */
export const LETTERS_MAX = 1.65;

/** How much larger the large size is by itself: whoever chose it has that much already. */
const ELDER_HAS = 1.3;

/** From here on two photos stand in a row, as in the large size. */
export const LETTERS_LARGE = 1.3;

/** A phone's own setting as the app follows it; never smaller than the look's letters, which are the least for a road in the sun. */
export const followed = (factor: number | undefined): number =>
  factor === undefined || !Number.isFinite(factor) ? 1 : rounded(Math.min(LETTERS_MAX, Math.max(1, factor)));

/** By how much the letters of the chosen size grow. */
export const lettersOf = (factor: number, size: 'normal' | 'elder'): number =>
  size === 'elder' ? rounded(Math.max(1, factor / ELDER_HAS)) : factor;

const rounded = (factor: number): number => Math.round(factor * 1000) / 1000;
