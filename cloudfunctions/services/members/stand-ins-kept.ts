import { addDays, momentOf, type Day } from '@shared/common/shanghai';
import type { StandIn, StoredStaffEntry } from '../../store/staff-entries';
import { isAhead } from './stand-in-views';

/** The first moment of the day after. */
export const endOf = (untilDay: Day): number => momentOf(addDays(untilDay, 1), '00:00');

/** Who stands in, as a seat keeps it: with those by whom it is found, and when the next of them is over. */
export function standInsKept(
  standIns: StandIn[],
  now: number,
): Pick<StoredStaffEntry, 'standIns' | 'standsIn' | 'standInEndsAt'> {
  const ahead = standIns.filter((one) => isAhead(one, now));
  return {
    standIns,
    standsIn: [...new Set(ahead.map(({ openid }) => openid))],
    standInEndsAt: ahead.length === 0 ? undefined : Math.min(...ahead.map(({ untilDay }) => endOf(untilDay))),
  };
}
