import { addDays, addMonths, type Day } from '../common/shanghai';
import type { Cycle } from '../place/cycle';

/** `kept`: had one in this stretch; `soon`: none yet, and it ends within the days of warning; `missed`: none in the last one, and none since. */
export const CYCLE_STATES = ['missed', 'soon', 'open', 'kept'] as const;
export type CycleState = (typeof CYCLE_STATES)[number];

export interface Stretch {
  from: Day;
  to: Day;
}

export interface GroupCycle {
  state: CycleState;
  /** Of `missed` the one that went by, of all others the present one. */
  stretch: Stretch;
  /** Activities of this year. */
  count: number;
}

/** How often in a month, `2026-02`. */
export type MonthCounts = ReadonlyMap<string, number>;

/** The stretch in which a day lies. */
export function stretchOf(day: Day, months: number): Stretch {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months;
  const from = addMonths(`${day.slice(0, 4)}-01-01`, first);
  return { from, to: addDays(addMonths(from, months), -1) };
}

/**
 * How a group stands with its place's rhythm. One that missed a stretch is told so until it meets again: then the
 * number of the year alone tells it.
 * @param knownFrom before this day nobody kept activities here: nothing can be missing
 */
export function groupCycleOf(counts: MonthCounts, today: Day, cycle: Cycle, knownFrom: Day): GroupCycle {
  const present = stretchOf(today, cycle.groupActivityMonths);
  const last = stretchOf(addDays(present.from, -1), cycle.groupActivityMonths);
  const count = sumOf(counts, (month) => month.startsWith(today.slice(0, 4)));
  if (heldIn(counts, present)) return { state: 'kept', stretch: present, count };
  if (last.from >= knownFrom && !heldIn(counts, last)) return { state: 'missed', stretch: last, count };
  const isSoon = today >= addDays(present.to, -cycle.warnDays);
  return { state: isSoon ? 'soon' : 'open', stretch: present, count };
}

const heldIn = (counts: MonthCounts, { from, to }: Stretch): boolean =>
  sumOf(counts, (month) => month >= from.slice(0, 7) && month <= to.slice(0, 7)) > 0;

const sumOf = (counts: MonthCounts, isIn: (month: string) => boolean): number =>
  [...counts].reduce((sum, [month, amount]) => (isIn(month) ? sum + amount : sum), 0);
