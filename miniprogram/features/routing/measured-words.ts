import type { OutputOf } from '@shared/contract/operations';

export type Category = OutputOf<'getRoutingCatalogue'>['categories'][number];

const percent = (part: number, of: number): string => `${Math.round((part / of) * 100)}%`;

/** How often what was sure agreed with what people chose; the share with the number that it is a share of. */
export function measuredWords({ sureCount, sureRight }: Pick<Category, 'sureCount' | 'sureRight'>): string {
  if (sureCount === 0) return '还没有对过';
  return `有把握的 ${sureCount} 件，${sureRight} 件和您定的一样（${percent(sureRight, sureCount)}）`;
}

/** What was only suggested counts too, for whoever wants to know. */
export const allWords = ({ count, right }: Pick<Category, 'count' | 'right'>): string | undefined =>
  count === 0 ? undefined : `连没把握的一起，${count} 件里 ${right} 件一样`;

/** Why it cannot go by itself yet; undefined where it can. */
export const notYet = ({ sureCount }: Pick<Category, 'sureCount'>, least: number): string | undefined =>
  sureCount < least ? `满 ${least} 件才能开，还差 ${least - sureCount} 件` : undefined;

/** Who has it without a row, in a line. */
export function fileWords({ fileUnits }: Pick<Category, 'fileUnits'>): string {
  const [first, ...others] = fileUnits;
  if (first === undefined) return '还没有单位';
  return others.length === 0 ? first : `${first}等 ${fileUnits.length} 个单位`;
}
