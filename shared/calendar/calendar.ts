import { weekdayOf, type Day } from '../common/shanghai';

/** One year of the State Council's notice: days off that fall on weekdays or weekends, and weekend days that are worked. */
export interface CalendarYear {
  off: Record<Day, string>;
  work: Record<Day, string>;
}

/** Years that are known. An office may enter days of its own: they win over the notice. */
export interface Calendar {
  years: Record<string, CalendarYear>;
  overrides?: Record<Day, { working: boolean; name: string }>;
  /** Years whose days an office has entered whole, although no notice of them is built in. */
  confirmedYears?: readonly string[];
}

export type DayKind = 'workday' | 'makeup' | 'weekend' | 'holiday';

export interface DayStatus {
  working: boolean;
  kind: DayKind;
  /** Name of the holiday, or of the holiday that a make-up day belongs to. */
  name?: string;
  /** True when the year has no notice yet: Monday to Friday is an assumption (待日历确认). */
  provisional: boolean;
}

export function statusOf(day: Day, calendar: Calendar): DayStatus {
  const year = calendar.years[day.slice(0, 4)];
  const provisional = year === undefined && !calendar.confirmedYears?.includes(day.slice(0, 4));
  const override = calendar.overrides?.[day];
  if (override) {
    return {
      working: override.working,
      kind: override.working ? 'makeup' : 'holiday',
      name: override.name,
      provisional: false,
    };
  }
  const off = year?.off[day];
  if (off !== undefined) return { working: false, kind: 'holiday', name: off, provisional };
  const work = year?.work[day];
  if (work !== undefined) return { working: true, kind: 'makeup', name: work, provisional };
  const weekday = weekdayOf(day);
  const weekend = weekday === 0 || weekday === 6;
  return { working: !weekend, kind: weekend ? 'weekend' : 'workday', provisional };
}
