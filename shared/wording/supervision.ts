import type { Owed } from '../item/supervisions';
import { dayInSentence } from './dates';

const WORD: Record<Owed['of'], { ahead: string; late: string; waits: string }> = {
  report: { ahead: '报告', late: '没报告', waits: '等报告' },
  step: { ahead: '办好', late: '没办', waits: '要办' },
  survey: { ahead: '回头看', late: '没回头看', waits: '要回头看' },
};

/** `10 月 14 日前报告`, `超期，一次会商没办`: what a supervision waits for. */
export function owedWords({ of, at, day, label = '' }: Owed, now: number): string {
  const { ahead, late } = WORD[of];
  return at < now
    ? `${dayInSentence(day, now)}到期，${label}${late}`
    : `${label}${dayInSentence(day, now)}前${ahead}`;
}

/** The same where the day stands beside it: `没报告`, `一次会商没办`, `等报告`. */
export const owedShort = ({ of, at, label = '' }: Omit<Owed, 'day'>, now: number): string =>
  `${label}${at < now ? WORD[of].late : WORD[of].waits}`;
