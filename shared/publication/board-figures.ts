import type { Numbers } from '../statistics/figures';
import { BOARD_LISTS, boardKey, type BoardList } from './public-version';

/** As an answer names them. */
export const BOARD_FIGURES = {
  all: 'all',
  open: 'open',
  replied: 'replied',
  ended: 'ended',
  unitDone: 'unit_done',
  resolved: 'resolved',
  unresolved: 'unresolved',
  noAnswer: 'no_answer',
} as const satisfies Record<string, BoardList>;
export type BoardFigures = Record<keyof typeof BOARD_FIGURES, number>;

const COUNTED = BOARD_LISTS.map((list) => `#${list}`);

/** What one that stands in these lists adds to the boards of its place: its whole piles, not what they are narrowed to. */
export const boardNumbersOf = (lists: readonly string[]): Numbers =>
  Object.fromEntries(
    lists.filter((key) => COUNTED.some((ending) => key.endsWith(ending))).map((key) => [key, 1]),
  );

/** Names of the numbers that stand over the board of a place or a station. */
export const boardNumbersNamed = (scope: string): string[] =>
  BOARD_LISTS.map((list) => boardKey(scope, list));

/** What stands over that board. */
export const boardFiguresOf = (scope: string, numbers: Numbers, most: number): BoardFigures => {
  const figures = Object.entries(BOARD_FIGURES).map(([name, list]) => [
    name,
    Math.min(numbers[boardKey(scope, list)] ?? 0, most),
  ]);
  return Object.fromEntries(figures) as BoardFigures;
};
