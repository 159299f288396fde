import type { KeyFigure, SessionFigure } from '../item/marked-lists';

/** What each figure of a quarter counts, as a heading. */
export const KEY_FIGURE_WORD: Record<KeyFigure, string> = {
  chosen: '选了',
  solved: '反映人说解决了',
  verified: '代表看过，办好了',
};

/** Of the suggestions of a meeting. */
export const SESSION_FIGURE_WORD: Record<SessionFigure, string> = {
  brought: '提了',
  answered: '已答复',
  closed: '办结',
  solved: '代表说解决了',
};

/** 审计 is also a way in which a matter comes: what it comes from is 审计监督. */
export const linkedWord = (label: string): string => `${label}监督`;

/** `1 到 2 件`; `2 件` where it is one number. */
export const keyCountWords = ({ least, most }: { least: number; most: number }): string =>
  least > 0 && least < most ? `${least} 到 ${most} 件` : `${most} 件`;
