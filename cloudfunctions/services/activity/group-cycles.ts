import { dayOf } from '@shared/common/shanghai';
import type { Group, GroupKind } from '@shared/place/roster';
import { groupMonths } from '@shared/statistics/activity-numbers';
import { CYCLE_STATES, groupCycleOf, type GroupCycle } from '@shared/statistics/group-cycle';
import { firstDayOf, halfBefore, halfOf, monthsOf, type Half } from '@shared/statistics/halves';
import type { StoredPlace } from '../../store/places';
import { findManySums } from '../../store/sums';
import { activitySumsId } from './count-activity';

export interface CycleRow extends GroupCycle {
  id: string;
  name: string;
  kind: GroupKind;
}

/** How groups of a place stand with its rhythm, from kept counters: who missed one first. None where it has no rhythm. */
export async function groupCyclesOf(
  { _id: placeId, config, roster }: StoredPlace,
  now: number,
  groups: readonly Group[] = roster.groups ?? [],
): Promise<CycleRow[]> {
  const { cycle } = config;
  if (!cycle || groups.length === 0) return [];
  const today = dayOf(now);
  const halves = [halfOf(today)];
  while (halves.length < 3) halves.unshift(halfBefore(halves[0] ?? ''));
  const kept = new Map(
    (await findManySums(halves.map((half) => activitySumsId(placeId, half)))).map((sums) => [
      sums._id,
      sums.numbers,
    ]),
  );
  const numbersOf = (half: Half) => kept.get(activitySumsId(placeId, half));
  const knownFrom = firstKnown(halves, (half) => numbersOf(half) !== undefined, today);
  const rows = groups.map(({ id, name, kind = 'deputy_group' }): CycleRow => {
    const counts = new Map(halves.flatMap((half) => groupMonths(numbersOf(half) ?? {}, id, monthsOf(half))));
    return { id, name, kind, ...groupCycleOf(counts, today, cycle, knownFrom) };
  });
  return CYCLE_STATES.flatMap((state) => rows.filter((row) => row.state === state));
}

/** Of an earlier year of which nothing at all was kept here nothing can be missing; of this year it is. */
function firstKnown(halves: readonly Half[], isKept: (half: Half) => boolean, today: string): string {
  const ofThisYear = `${today.slice(0, 4)}-01-01`;
  const first = halves.find(isKept);
  return first === undefined || firstDayOf(first) > ofThisYear ? ofThisYear : firstDayOf(first);
}
