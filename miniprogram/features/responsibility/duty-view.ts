import type { OutputOf } from '@shared/contract/operations';
import { DUTY_STATE_WORD, lateWords } from '@shared/wording/responsibility';
import { dayShort } from '@shared/wording/dates';
import type { LeafTone } from '@/components/item/leaf';

export type ListView = OutputOf<'getResponsibilityList'>;
export type Counts = ListView['counts'];
export type DutyRow = OutputOf<'listDuties'>['duties'][number];
export type TaskView = OutputOf<'getTask'>;
export type Entry = TaskView['entries'][number];

/** Percent of the bar: what is fulfilled, what is under way. */
export function partsOf({ duties, fulfilled, in_progress }: Counts): { fulfilled: number; going: number } {
  const part = (count: number) => (duties === 0 ? 0 : Math.round((count / duties) * 100));
  return { fulfilled: part(fulfilled), going: part(in_progress) };
}

/** `103 项`, `完成 12`, `推进中 40`, `超期 3`; what is none is left out. */
export function barWords({ duties, fulfilled, in_progress, late }: Counts): string[] {
  return [
    `${duties} 项`,
    `完成 ${fulfilled}`,
    ...(in_progress > 0 ? [`推进中 ${in_progress}`] : []),
    ...(late > 0 ? [`超期 ${late}`] : []),
  ];
}

export const leafToneOf = ({ state, late }: Pick<DutyRow, 'state' | 'late'>): LeafTone =>
  state === 'fulfilled' ? 'ok' : late ? 'over' : 'normal';

/** How a duty stands, in words: `完成了（10月8日）`, `推进中`. */
export const standingWords = ({ state, doneDay }: Pick<DutyRow, 'state' | 'doneDay'>): string =>
  state === 'fulfilled' && doneDay !== undefined
    ? `${DUTY_STATE_WORD.fulfilled}（${dayShort(doneDay)}）`
    : DUTY_STATE_WORD[state];

export const dueOf = ({ late, daysLate }: Pick<DutyRow, 'late' | 'daysLate'>) =>
  late ? ({ tone: 'over', words: lateWords(daysLate) } as const) : undefined;

/** What the place expects and what is there, where the two differ: `任务 86 项，应有 88 项`. */
export function gapWords({ tasks, counts, categories, expected }: ListView): string[] {
  if (expected === undefined || tasks === 0) return [];
  const gap = (word: string, unit: string, there: number, wanted: number | undefined) =>
    wanted === undefined || there === wanted ? [] : [`${word} ${there} ${unit}，应有 ${wanted} ${unit}`];
  return [
    ...gap('类别', '类', categories.length, expected.categories),
    ...gap('任务', '项', tasks, expected.tasks),
    ...gap('责任事项', '项', counts.duties, expected.duties),
  ];
}
