import { quarterShort } from '@shared/wording/quarter';

interface Marked {
  keyIssue?: string;
  round?: number;
}

/** `三季度攻坚`, where its station has taken it on. */
export const keyWord = ({ keyIssue }: Pick<Marked, 'keyIssue'>): string | undefined =>
  keyIssue === undefined ? undefined : `${quarterShort(keyIssue)}攻坚`;

/** What must not be missed in a row: taken on by its station for a quarter, and how often it is being done. */
export const marksOf = (card: Marked) => {
  const word = keyWord(card);
  return [
    ...(word === undefined ? [] : [{ icon: 'flag' as const, word, tone: 'split' as const }]),
    ...(card.round === undefined
      ? []
      : [{ icon: 'undo' as const, word: `第 ${card.round} 次办`, tone: 'split' as const }]),
  ];
};
