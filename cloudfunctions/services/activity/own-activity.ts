import { refuse, type Refusal } from '@shared/error/catalogue';
import { isOneOf, STATION_ROLES, stationScope, type Membership } from '@shared/permission/roles';
import { findActivity, type StoredActivity } from '../../store/activities';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';

/** Of the hat's own station; an office reaches those of its whole place. To anybody else it does not exist. */
export async function ownActivity(id: string, { session }: Call): Promise<StoredActivity | Refusal> {
  const activity = await findActivity(id);
  return activity && isOf(activity, actingMembership(session)) ? activity : refuse('activity_not_found', {});
}

export const isOf = (
  { placeId, stationId }: { placeId: string; stationId: string },
  hat: Membership,
): boolean => placeId === hat.placeId && (!isOneOf(STATION_ROLES, hat.role) || stationId === hat.stationId);

/** Whose lists the hat looks at: its station's, or those of the whole place. */
export const listScope = (hat: Membership): string =>
  isOneOf(STATION_ROLES, hat.role) ? stationScope(hat.placeId, hat.stationId ?? '-') : hat.placeId;
