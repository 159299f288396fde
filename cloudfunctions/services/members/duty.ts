import type { StoredPlace } from '../../store/places';
import { listEntries, seatKey, type StoredStaffEntry } from '../../store/staff-entries';
import { scopeOf, type Membership } from '@shared/permission/roles';
import {
  clearDutyPending,
  findDutyRoster,
  pendingDutyRosters,
  type StoredDutyRoster,
} from '../../store/duty-rosters';
import type { ServiceContext } from '../context';
import { recordMemberEvent } from './record';
import { tellOf } from './tell';

/** Nobody's unit has more people than this. */
const PEOPLE_MAX = 100;

/** Who of the unit has come in. */
export const peopleOfUnit = (hat: Membership): Promise<StoredStaffEntry[]> =>
  listEntries(
    [seatKey.scope(hat.placeId, scopeOf(hat)), seatKey.state(hat.placeId, 'taken')],
    '',
    PEOPLE_MAX,
  );

export function dutyViewOf(
  roster: StoredDutyRoster | null,
  people: readonly StoredStaffEntry[],
  { month, hat, place }: { month: string; hat: Membership; place: StoredPlace },
) {
  const names = new Map(people.map(({ entryId, membership }) => [entryId, membership.name]));
  const days = Object.entries(roster?.days ?? {})
    .filter(([day, entryId]) => day.startsWith(`${month}-`) && names.has(entryId))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, entryId]) => ({ day, entryId, name: names.get(entryId) ?? '' }));
  const unit = place.roster.units.find(({ id }) => id === hat.unitId);
  return {
    month,
    unitName: unit?.name ?? hat.title,
    days,
    people: people.map(({ entryId, membership }) => ({ entryId, name: membership.name })),
    version: roster?.version ?? 0,
  };
}

/** Writes down and tells what was written with the roster; repeated, it does so once. */
export async function settleDuty(context: ServiceContext, scope: string): Promise<void> {
  const roster = await findDutyRoster(scope);
  if (!roster?.pending) return;
  context.directory.forgetDuty(scope);
  const { placeId, pending, version } = roster;
  for (const { entryId, draft } of pending) {
    // One line in the record for the unit; each of those on duty hears of it.
    if (draft === pending[0]?.draft) await recordMemberEvent(placeId, entryId, draft);
    await tellOf(context, { placeId, entryId }, draft);
  }
  await clearDutyPending(scope, version);
}

const LEFT_FOR_MS = 60_000;
const PER_RUN = 5;

/** What a call did not come to. */
export async function sweepDuty(context: ServiceContext): Promise<number> {
  const left = await pendingDutyRosters(context.runtime.now() - LEFT_FOR_MS, PER_RUN);
  for (const { _id } of left) await settleDuty(context, _id);
  return left.length;
}
