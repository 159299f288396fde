import type { Item } from '../item/item';
import { countsOf } from './count';
import type { Figure, Gauge } from './figures';
import { ALL_TIME, monthOf, yearOf, type Period } from './periods';

/** Figures that open the list they were counted from. */
export const LISTED = [
  'open',
  'overdue',
  'received',
  'due',
  'responded',
  'closed',
  'resolved',
  'rated',
  'satisfied',
] as const;
export type ListedFigure = (typeof LISTED)[number];

const COUNTS: Record<ListedFigure, readonly (Figure | Gauge)[]> = {
  open: ['open'],
  overdue: ['overdue'],
  received: ['received'],
  due: ['due'],
  responded: ['responded'],
  closed: ['closed'],
  resolved: ['resolved'],
  rated: ['satisfied', 'basically_satisfied', 'dissatisfied'],
  satisfied: ['satisfied', 'basically_satisfied'],
};

export const isGauge = (figure: ListedFigure): boolean => figure === 'open' || figure === 'overdue';

/** `qinghe#closed:2026-10`: an item stands in the list of a figure exactly while that figure counts it. */
export const figureKey = (placeId: string, figure: ListedFigure, period: Period): string =>
  `${placeId}#${figure}:${period}`;

export function figureKeysOf(item: Item): string[] {
  const counted = countsOf(item);
  const keys: string[] = [];
  for (const figure of LISTED) {
    const names: readonly string[] = COUNTS[figure];
    for (const { name, day } of counted) {
      if (!names.includes(name)) continue;
      const periods = isGauge(figure) ? [ALL_TIME] : [monthOf(day), yearOf(day)];
      for (const period of periods) keys.push(figureKey(item.placeId, figure, period));
    }
  }
  return keys;
}
