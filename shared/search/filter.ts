import { addDays, dayOf, momentOf, type Day } from '../common/shanghai';
import type { Due } from '../item/event';
import type { ItemKind, SourceType } from '../item/kinds';
import type { ItemState, Phase } from '../item/states';

export const DUE_FILTERS = ['overdue', 'soon', 'days'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

/** Everything that is given must hold. */
export interface SearchFilter {
  state?: ItemState;
  phase?: Phase;
  unitId?: string;
  areaId?: string;
  categoryId?: string;
  source?: SourceType;
  kind?: ItemKind;
  due?: DueFilter;
  /** With `days`: the first and the last one. */
  dueFrom?: Day;
  dueTo?: Day;
}

/** Within so many days from today. */
export const SOON_DAYS = 3;

interface Span {
  from: number;
  until: number;
}

/** From when until before when a date must lie; undefined: any will do, and none as well. */
export function dueSpan({ due, dueFrom, dueTo }: SearchFilter, now: number): Span | undefined {
  switch (due) {
    case undefined:
      return undefined;
    case 'overdue':
      return { from: 0, until: now };
    case 'soon':
      return { from: now, until: momentOf(addDays(dayOf(now), SOON_DAYS + 1), '00:00') };
    case 'days': {
      const first = dueFrom ?? dayOf(now);
      return {
        from: momentOf(first, '00:00'),
        until: momentOf(addDays(dueTo ?? first, 1), '00:00'),
      };
    }
  }
}

interface Dated {
  phase: Phase;
  due?: Pick<Due, 'at'>;
  stepDue?: Pick<Due, 'at'>;
}

/** By when somebody owes something: the promised date, else that of the present step. None where nothing is owed. */
export const owedAt = ({ phase, due, stepDue }: Dated): number | undefined =>
  phase === 'open' ? (due ?? stepDue)?.at : undefined;
