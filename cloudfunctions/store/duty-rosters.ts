import type { Day } from '@shared/common/shanghai';
import type { MemberActor, MemberEventDraft } from '@shared/members/event';
import { collection, command, isDuplicate, type Clause } from '../platform/database';
import { withoutGaps } from './without-gaps';

/** Who of a unit is on duty, by day. `_id` is the unit's scope. */
export interface StoredDutyRoster {
  _id: string;
  placeId: string;
  /** Seats by day. */
  days: Record<Day, string>;
  version: number;
  by: MemberActor;
  at: number;
  /** The last intent that was carried out. */
  key: string;
  /** What is not told yet. */
  pending?: { entryId: string; draft: MemberEventDraft }[];
  /** Since when; absent once it is. */
  pendingAt?: number;
}

const rosters = () => collection('duty_rosters');

export async function findDutyRoster(scope: string): Promise<StoredDutyRoster | null> {
  const { data } = await rosters().where({ _id: scope }).limit(1).get();
  return (data[0] as unknown as StoredDutyRoster | undefined) ?? null;
}

/** False when a colleague was faster than who had seen this version; 0: there was none. */
export async function putDutyRoster(roster: StoredDutyRoster, seen: number): Promise<boolean> {
  const _ = command();
  const { _id, days, by, pending, ...rest } = withoutGaps(roster);
  if (seen === 0) {
    try {
      await rosters().add({ data: withoutGaps(roster) as unknown as Clause });
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }
  const { stats } = await rosters()
    .where({ _id, version: seen })
    .update({ data: { ...rest, days: _.set(days), by: _.set(by), pending: _.set(pending) } });
  return stats.updated === 1;
}

/** Rosters of units of which something was left untold, the longest first. */
export async function pendingDutyRosters(until: number, limit: number): Promise<StoredDutyRoster[]> {
  const _ = command();
  const { data } = await rosters()
    .where({ pendingAt: _.gt(0).and(_.lte(until)) })
    .orderBy('pendingAt', 'asc')
    .limit(limit)
    .get();
  return data as unknown as StoredDutyRoster[];
}

export async function clearDutyPending(scope: string, version: number): Promise<void> {
  await rosters()
    .where({ _id: scope, version })
    .update({ data: { pending: command().remove(), pendingAt: command().remove() } });
}
