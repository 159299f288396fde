export interface LabelFigures {
  label: string;
  count: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Judged {
  truth: string;
  given: string;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Per label: of those given it how many were right, of those that are it how many were found. */
export function figuresOf(rows: readonly Judged[]): LabelFigures[] {
  const labels = [...new Set(rows.map(({ truth }) => truth))].sort();
  return labels.map((label) => {
    const right = rows.filter(({ truth, given }) => truth === label && given === label).length;
    const precision = ratio(right, rows.filter(({ given }) => given === label).length);
    const count = rows.filter(({ truth }) => truth === label).length;
    const recall = ratio(right, count);
    return { label, count, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
  });
}

/** The mean over labels, each as heavy as the others. */
export const macroF1 = (figures: readonly LabelFigures[]): number =>
  ratio(
    figures.reduce((sum, { f1 }) => sum + f1, 0),
    figures.length,
  );

export const accuracy = (rows: readonly Judged[]): number =>
  ratio(rows.filter(({ truth, given }) => truth === given).length, rows.length);

export interface Confusion {
  truth: string;
  given: string;
  count: number;
}

/** Pairs that were mistaken, the commonest first. */
export function confusionOf(rows: readonly Judged[]): Confusion[] {
  const pairs = new Map<string, Confusion>();
  for (const { truth, given } of rows.filter((row) => row.truth !== row.given)) {
    const key = `${truth}\n${given}`;
    pairs.set(key, { truth, given, count: (pairs.get(key)?.count ?? 0) + 1 });
  }
  return [...pairs.values()].sort((a, b) => b.count - a.count);
}
