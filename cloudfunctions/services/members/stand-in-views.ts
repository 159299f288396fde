import { dayOf } from '@shared/common/shanghai';
import type { StandInView } from '@shared/members/views';
import type { StandIn, StoredStaffEntry } from '../../store/staff-entries';

/** Neither over nor ended. */
export const isAhead = ({ endedAt, untilDay }: StandIn, now: number): boolean =>
  endedAt === undefined && untilDay >= dayOf(now);

export const standInsAhead = ({ standIns = [] }: StoredStaffEntry, now: number): StandIn[] =>
  standIns.filter((one) => isAhead(one, now));

export const standInViewsOf = (entry: StoredStaffEntry, now: number): StandInView[] =>
  standInsAhead(entry, now).map(({ id, name, fromDay, untilDay }) => ({
    id,
    entryId: entry.entryId,
    absent: entry.membership.name,
    title: entry.membership.title,
    name,
    fromDay,
    untilDay,
  }));
