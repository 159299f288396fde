import type { DueFilter, SearchFilter } from '../search/filter';
import { SOON_DAYS } from '../search/filter';
import type { Phase } from '../item/states';
import { dayShort } from './dates';
import { KIND_WORD, SOURCE_WORD } from './kinds';
import { STAFF_STATE } from './states';

/** What the submitter reads before the reason, where their phone or name was what somebody looked for. */
export const PERSON_SEARCH_WORD = { phone: '按电话查找', name: '按姓名查找' } as const;

export const PHASE_WORD: Record<Phase, string> = { open: '办着的', replied: '已答复', ended: '已结束' };

export const DUE_WORD: Record<DueFilter, string> = {
  overdue: '超期的',
  soon: `${SOON_DAYS} 天内到期`,
  days: '选日子',
};

/** Names of what a filter holds as identifiers. */
export interface FilterNames {
  unit?: string;
  area?: string;
  category?: string;
}

/** A filter as short words, one for each condition. */
export function filterWords(filter: SearchFilter, names: FilterNames = {}): string[] {
  const { state, phase, unitId, areaId, categoryId, source, kind, due, dueFrom, dueTo } = filter;
  return [
    phase && PHASE_WORD[phase],
    state && STAFF_STATE[state],
    due &&
      (due === 'days' && dueFrom && dueTo
        ? `${dayShort(dueFrom)} 到 ${dayShort(dueTo)} 到期`
        : DUE_WORD[due]),
    categoryId && (names.category ?? '选了类别'),
    unitId && (names.unit ?? '选了单位'),
    areaId && (names.area ?? '选了地方'),
    kind && KIND_WORD[kind],
    source && SOURCE_WORD[source],
  ].filter((word): word is string => word !== undefined && word !== '');
}
