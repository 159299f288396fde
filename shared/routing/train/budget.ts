/** What a function carries of weights, less what the header takes. */
const BYTES = 245_000;
/** A gram's number in two bytes and its worth in one, beside one for each label. */
const BESIDE_WEIGHTS = 3;
/** Beyond this they only learn by heart; measured by cross-validation. */
const GRAMS_AT_MOST = 24_000;

/** How many grams a model of so many labels keeps: however many labels a place has, its weights stay below 256 KB. */
export const gramsFor = (labels: number): number =>
  Math.min(GRAMS_AT_MOST, Math.floor(BYTES / (labels + BESIDE_WEIGHTS)));
