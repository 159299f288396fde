import {
  DEPUTY_ROLES,
  isOneOf,
  OFFICE_ROLES,
  scopeOf,
  STATION_ROLES,
  type Membership,
} from '@shared/permission/roles';
import type { ReceptionSession } from '@shared/reception/session';

/** Of the hat's own station, on which the deputy is on duty, or of the office's whole place; to others it does not exist. */
export function mayHold(
  { placeId, stationId, duty }: Pick<ReceptionSession, 'placeId' | 'stationId' | 'duty'>,
  hat: Membership,
): boolean {
  if (placeId !== hat.placeId) return false;
  if (isOneOf(STATION_ROLES, hat.role)) return stationId === hat.stationId;
  if (isOneOf(DEPUTY_ROLES, hat.role)) return hat.deputyId !== undefined && duty.includes(hat.deputyId);
  return isOneOf(OFFICE_ROLES, hat.role);
}

/** Whose sessions the hat looks at: its station's, those of its duty, or of the whole place. */
export const heldScope = (hat: Membership): string =>
  isOneOf([...STATION_ROLES, ...DEPUTY_ROLES], hat.role) ? scopeOf(hat) : hat.placeId;
