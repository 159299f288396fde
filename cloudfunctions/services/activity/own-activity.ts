import { refuse, type Refusal } from '@shared/error/catalogue';
import {
  DEPUTY_ROLES,
  isOneOf,
  STATION_ROLES,
  stationScope,
  type Membership,
} from '@shared/permission/roles';
import type { Group } from '@shared/place/roster';
import { findActivity, type StoredActivity } from '../../store/activities';
import type { StoredPlace } from '../../store/places';
import type { Call } from '../handler';
import { ownPlace } from '../places/own-place';
import { actingMembership } from '../session/hat';

/** Of the hat's own station or groups; an office or leader reaches those of its whole place. To anybody else it does not exist. */
export async function ownActivity(id: string, call: Call): Promise<StoredActivity | Refusal> {
  const [activity, place] = await Promise.all([findActivity(id), ownPlace(call)]);
  return activity && holds(activity, actingMembership(call.session), place)
    ? activity
    : refuse('activity_not_found', {});
}

function holds({ placeId, stationIds, groupIds }: StoredActivity, hat: Membership, place: StoredPlace) {
  if (placeId !== hat.placeId) return false;
  if (isOneOf(STATION_ROLES, hat.role)) return stationIds.includes(hat.stationId ?? '-');
  if (isOneOf(DEPUTY_ROLES, hat.role)) return groupsOfHat(hat, place).some(({ id }) => groupIds.includes(id));
  return true;
}

/** Groups in which the deputy of this hat is. */
export const groupsOfHat = ({ deputyId }: Membership, { roster }: StoredPlace): Group[] =>
  (roster.groups ?? []).filter(({ members }) => deputyId !== undefined && members.includes(deputyId));

/** Of a station, as a note of its box is. */
export const isOf = (
  { placeId, stationId }: { placeId: string; stationId: string },
  hat: Membership,
): boolean => placeId === hat.placeId && (!isOneOf(STATION_ROLES, hat.role) || stationId === hat.stationId);

/** Whose lists the hat looks at: its station's, or those of the whole place. */
export const listScope = (hat: Membership): string =>
  isOneOf(STATION_ROLES, hat.role) ? stationScope(hat.placeId, hat.stationId ?? '-') : hat.placeId;
