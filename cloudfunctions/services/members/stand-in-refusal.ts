import { isRealDay } from '@shared/table-rows/cells';
import { dayOf, daysBetween, type Day } from '@shared/common/shanghai';
import { refuse, type Refusal } from '@shared/error/catalogue';
import { STAND_IN_DAYS_MAX } from '@shared/members/limits';
import { DEPUTY_ROLES, isOneOf, scopeOf } from '@shared/permission/roles';
import type { StoredStaffEntry } from '../../store/staff-entries';
import { standInsAhead } from './stand-in-views';

export interface Days {
  fromDay: Day;
  untilDay: Day;
}

const meet = (one: Days, other: Days) => one.fromDay <= other.untilDay && other.fromDay <= one.untilDay;

/** Whether these days can be stood in for at all. */
export function daysRefusal({ fromDay, untilDay }: Days, now: number): Refusal | null {
  const unreal = [fromDay, untilDay].find((day) => !isRealDay(day));
  if (unreal !== undefined) return refuse('day_not_real', { day: unreal, year: unreal.slice(0, 4) });
  if (fromDay < dayOf(now)) return refuse('day_in_past', { day: fromDay });
  const days = daysBetween(fromDay, untilDay) + 1;
  return days < 1 || days > STAND_IN_DAYS_MAX
    ? refuse('stand_in_days', { maximum: STAND_IN_DAYS_MAX })
    : null;
}

/** Whether this one can act for that one, so far as the two seats say. @param anybody an administrator has agreed */
export function standInRefusal(
  absent: StoredStaffEntry,
  standIn: StoredStaffEntry,
  days: Days,
  { now, anybody }: { now: number; anybody: boolean },
): Refusal | null {
  if (absent.openid === undefined || standIn.openid === undefined) return refuse('seat_free', {});
  if (isOneOf(DEPUTY_ROLES, absent.membership.role)) return refuse('seat_is_personal', {});
  const { name } = standIn.membership;
  if (absent.openid === standIn.openid) return refuse('seat_is_theirs', { name });
  if (!anybody && scopeOf(absent.membership) !== scopeOf(standIn.membership))
    return refuse('stand_in_elsewhere', {});
  const there = standInsAhead(absent, now).find((one) => meet(one, days));
  if (there) {
    const { fromDay, untilDay } = there;
    return refuse('stand_in_overlaps', { name: there.name, fromDay, untilDay });
  }
  return standInsAhead(standIn, now).some((one) => meet(one, days))
    ? refuse('stand_in_absent', { name })
    : null;
}
