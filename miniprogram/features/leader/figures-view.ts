import type { OutputOf } from '@shared/contract/operations';
import type { ListedFigure } from '@shared/statistics/listed';
import { numberOf, type Numbers } from '@shared/statistics/figures';
import {
  answerRate,
  closingRate,
  judged,
  pleased,
  resolutionRate,
  responseRate,
  satisfactionRate,
} from '@shared/statistics/rates';
import { FIGURE_WORD, shareWords } from '@shared/wording/figures';

export type Totals = OutputOf<'getTotals'>;
export type PlaceTotals = Totals['own'];

export interface FigureRow {
  figure: ListedFigure;
  word: string;
  amount: number;
  /** The rate, with what it was made of. */
  detail?: string;
}

export const nowRows = ({ now }: PlaceTotals): FigureRow[] =>
  (['open', 'overdue'] as const).map((figure) => ({
    figure,
    word: FIGURE_WORD[figure],
    amount: numberOf(now, figure),
  }));

/** What happened in a month or a year. Deputies' verification and silence stand beside, never inside (PRODUCT.md §6). */
export function periodRows(numbers: Numbers): FigureRow[] {
  const verified = numberOf(numbers, 'verified');
  const silent = numberOf(numbers, 'no_answer');
  const amounts: [ListedFigure, number, string?][] = [
    ['received', numberOf(numbers, 'received')],
    ['due', numberOf(numbers, 'due')],
    ['responded', numberOf(numbers, 'responded'), `响应率 ${shareWords(responseRate(numbers))}`],
    ['closed', numberOf(numbers, 'closed'), `办结率 ${shareWords(closingRate(numbers))}，按受理的算`],
    [
      'resolved',
      numberOf(numbers, 'resolved'),
      `解决率 ${shareWords(resolutionRate(numbers))}；代表去看过、办好了的 ${verified} 件，另算`,
    ],
    ['rated', judged(numbers), `参评率 ${shareWords(answerRate(numbers))}，没评的 ${silent} 件`],
    ['satisfied', pleased(numbers), `满意率 ${shareWords(satisfactionRate(numbers))}，只算评过的`],
  ];
  return amounts.map(([figure, amount, detail]) => ({ figure, word: FIGURE_WORD[figure], amount, detail }));
}

/** A place of which only totals are seen: a line of numbers, and what runs now. */
export function totalWords(
  numbers: Numbers,
  now: Numbers,
): { happened: string[]; open: string; overdue: number } {
  return {
    happened: [
      `收到 ${numberOf(numbers, 'received')}`,
      `办结 ${numberOf(numbers, 'closed')}`,
      `说解决了 ${numberOf(numbers, 'resolved')}`,
      `评过 ${judged(numbers)}`,
      `其中满意 ${pleased(numbers)}`,
    ],
    open: `办着 ${numberOf(now, 'open')}`,
    overdue: numberOf(now, 'overdue'),
  };
}
