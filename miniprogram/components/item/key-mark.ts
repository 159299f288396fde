import { quarterShort } from '@shared/wording/quarter';

interface Marked {
  keyIssue?: string;
  round?: number;
}

/** What must not be missed in a row: taken on by its station for a quarter, and how often it is being done. */
export const marksOf = ({ keyIssue, round }: Marked) => [
  ...(keyIssue === undefined
    ? []
    : [{ icon: 'flag' as const, word: `${quarterShort(keyIssue)}攻坚`, tone: 'split' as const }]),
  ...(round === undefined
    ? []
    : [{ icon: 'undo' as const, word: `第 ${round} 次办`, tone: 'split' as const }]),
];
