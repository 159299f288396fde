import type { Day } from '../common/shanghai';
import type { Numbers } from './figures';

/** Who counts an activity beside its place: stations, groups, and the streets or towns in which they are. */
export const COUNTED_BY = ['area', 'group', 'station'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

/** What is counted of one activity, of its half-year. It counts once it is over. */
export interface CountedActivity {
  day: Day;
  state: 'planned' | 'closed';
  stationIds: readonly string[];
  groupIds: readonly string[];
  areaIds: readonly string[];
  deputies: readonly unknown[];
  residents: number;
}

/** `group_m03-g1`: how often group g1 in March. Ids have no say in what is counted: the first hyphen parts them. */
const nameOf = (what: string, id: string): string => `${what}-${id}`;

/**
 * What one activity adds to the numbers of its half-year: once to the place, and once to each who held it (JX-10).
 * Persons are deputies, one a time; residents are counted apart and never added to them.
 */
export function activityNumbersOf(activity: CountedActivity): Record<string, number> {
  const { day, state, stationIds, groupIds, areaIds, deputies, residents } = activity;
  if (state !== 'closed') return {};
  const numbers: Record<string, number> = { activities: 1, attended: deputies.length, residents };
  const by = { area: areaIds, group: groupIds, station: stationIds };
  for (const kind of COUNTED_BY) {
    for (const id of by[kind]) {
      numbers[nameOf(kind, id)] = 1;
      numbers[nameOf(`${kind}_attended`, id)] = deputies.length;
    }
  }
  for (const id of groupIds) numbers[nameOf(`group_m${day.slice(5, 7)}`, id)] = 1;
  return Object.fromEntries(Object.entries(numbers).filter(([, amount]) => amount !== 0));
}

export interface ActivityCount {
  activities: number;
  attended: number;
}

export const activityCountOf = (numbers: Numbers, kind: CountedBy, id: string): ActivityCount => ({
  activities: numbers[nameOf(kind, id)] ?? 0,
  attended: numbers[nameOf(`${kind}_attended`, id)] ?? 0,
});

/** Ids of those who held any. */
export const countedIds = (numbers: Numbers, kind: CountedBy): string[] =>
  Object.entries(numbers).flatMap(([name, amount]) =>
    name.startsWith(`${kind}-`) && amount > 0 ? [name.slice(kind.length + 1)] : [],
  );

/** How often a group met in each of these months of one half-year. */
export const groupMonths = (numbers: Numbers, id: string, months: readonly string[]): [string, number][] =>
  months.map((month) => [month, numbers[nameOf(`group_m${month.slice(5, 7)}`, id)] ?? 0]);
