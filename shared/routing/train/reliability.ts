export interface Sure {
  confidence: number;
  right: boolean;
}

/** Messages whose confidence lies in one tenth: what was said of them, and how often it was so. */
export interface Reliability {
  from: number;
  count: number;
  said: number;
  right: number;
}

const TENTHS = 10;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

export function reliabilityOf(rows: readonly Sure[]): Reliability[] {
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const of = rows.filter(
      ({ confidence }) => Math.min(TENTHS - 1, Math.floor(confidence * TENTHS)) === tenth,
    );
    return {
      from: tenth / TENTHS,
      count: of.length,
      said: mean(of.map(({ confidence }) => confidence)),
      right: mean(of.map(({ right }) => Number(right))),
    };
  }).filter(({ count }) => count > 0);
}

/** Expected calibration error: how far what was said lies from what was so, each tenth as heavy as it is full. */
export function calibrationError(tenths: readonly Reliability[]): number {
  const all = tenths.reduce((sum, { count }) => sum + count, 0);
  return (
    tenths.reduce((sum, { count, said, right }) => sum + count * Math.abs(said - right), 0) / Math.max(1, all)
  );
}

/** The lowest hundredth from which on enough of what is at least as sure was right; 1 where there is none. */
export function thresholdFor(rows: readonly Sure[], precision: number): number {
  for (let hundredth = 50; hundredth < 100; hundredth++) {
    const above = rows.filter(({ confidence }) => confidence >= hundredth / 100);
    const right = above.filter((row) => row.right).length;
    if (above.length > 0 && right / above.length >= precision) return hundredth / 100;
  }
  return 1;
}
