import type { Item } from '../item/item';
import { countsOf, type Counted } from './count';
import { ACTIVITY_FIGURES, type ActivityFigure, type Figure, type Gauge } from './figures';
import { halfOf, type Half } from './halves';
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
  return [...keys, ...activityKeysOf(item.placeId, counted)];
}

/** `jiangxia#gathered:2026-H1`: what was brought to the activities of a half-year. */
export const activityKey = (placeId: string, figure: ActivityFigure, half: Half): string =>
  `${placeId}#${figure}:${half}`;

const activityKeysOf = (placeId: string, counted: readonly Counted[]): string[] =>
  counted.flatMap(({ name, day }) => {
    const figure = ACTIVITY_FIGURES.find((one) => one === name);
    return figure === undefined ? [] : [activityKey(placeId, figure, halfOf(day))];
  });
