import type { OutputOf } from '@shared/contract/operations';
import { dayInSentence } from '@shared/wording/dates';

export type Rules = OutputOf<'listRules'>['rules'];
export type RuleVersion = OutputOf<'getRule'>['shown'];

/** `第 2 版，10 月 1 日起用` */
export const versionWords = ({ version, fromDay, holds }: RuleVersion): string =>
  `第 ${version} 版，${dayInSentence(fromDay)}起用${holds === 'coming' ? '，还没到日子' : ''}`;

/** On the right of a row: that it will be another soon. */
export const comingWords = (coming: RuleVersion | undefined): string | undefined =>
  coming === undefined ? undefined : `${dayInSentence(coming.fromDay)}换新版`;

/** Lines as they were written, without the empty ones between paragraphs. */
export const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
