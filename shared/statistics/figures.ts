import type { Day } from '../common/shanghai';

/** What is counted of a place, each once an item (PRODUCT.md §6). Reports may add more names. */
export const FIGURES = [
  'received',
  'admitted',
  /** The promised date came, or there was an answer before it. */
  'due',
  /** A first answer by the promised date. */
  'responded',
  'answered',
  /** As `responded`, but without the time of an extension that was granted when the date had passed. */
  'on_time',
  'closed',
  /** Closed, and the submitter said that it is solved. */
  'resolved',
  /** Closed, and a deputy went to see and found it solved: shown beside, never added. */
  'verified',
  'satisfied',
  'basically_satisfied',
  'dissatisfied',
  'no_answer',
] as const;
export type Figure = (typeof FIGURES)[number];

/** What is true now, whenever the item came. */
export const GAUGES = ['open', 'overdue'] as const;
export type Gauge = (typeof GAUGES)[number];

export type Numbers = Readonly<Record<string, number>>;

/** Numbers by the day on which they came true. */
export type DayNumbers = Record<Day, Record<string, number>>;

export const numberOf = (numbers: Numbers, name: Figure | Gauge): number => numbers[name] ?? 0;

/** Zeros are left out: what nobody counted and what came to nothing are the same. */
export function added(one: Numbers, other: Numbers): Record<string, number> {
  const sum: Record<string, number> = { ...one };
  for (const [name, amount] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + amount;
  return Object.fromEntries(Object.entries(sum).filter(([, amount]) => amount !== 0));
}

/** Sums of several places or months. */
export const total = (rows: readonly Numbers[]): Record<string, number> =>
  rows.reduce<Record<string, number>>(added, {});
