import type { Tier } from '../item/kinds';

/** What a person may be besides a resident. A council delegate (议政代表) is not a deputy: other kinds, other rights. */
export const ROLES = [
  'deputy',
  'council_delegate',
  'station_chief',
  'liaison_officer',
  'congress_office',
  'handler',
  'unit_head',
  'leader',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** One hat of one person: a role with its scope. Who has several says in `actingAs` which one acts. */
export interface Membership {
  id: string;
  placeId: string;
  role: Role;
  /** Name of the person as roster and timeline show it. */
  name: string;
  /** What they stand for: the unit's, station's or office's name. */
  title: string;
  deputyId?: string;
  stationId?: string;
  unitId?: string;
  /** Offices: the tiers they dispatch to. */
  tiers?: Tier[];
}

export const STATION_ROLES: readonly Role[] = ['station_chief', 'liaison_officer'];
export const UNIT_ROLES: readonly Role[] = ['handler', 'unit_head'];
export const DEPUTY_ROLES: readonly Role[] = ['deputy', 'council_delegate'];

/**
 * The one string by which a membership is found and a list is scoped: `place/unit/jtj`. The store puts it into every
 * staff query, so rows of another place are never read.
 */
export function scopeOf(membership: Membership): string {
  const { placeId, role } = membership;
  if (DEPUTY_ROLES.includes(role)) return deputyScope(placeId, membership.deputyId ?? '-');
  if (STATION_ROLES.includes(role)) return stationScope(placeId, membership.stationId ?? '-');
  if (UNIT_ROLES.includes(role)) return unitScope(placeId, membership.unitId ?? '-');
  if (role === 'congress_office') return officeScope(placeId);
  return `${placeId}/${role}`;
}

export const deputyScope = (placeId: string, deputyId: string) => `${placeId}/deputy/${deputyId}`;
export const stationScope = (placeId: string, stationId: string) => `${placeId}/station/${stationId}`;
export const unitScope = (placeId: string, unitId: string) => `${placeId}/unit/${unitId}`;
export const officeScope = (placeId: string) => `${placeId}/office`;
export const leaderScope = (placeId: string) => `${placeId}/leader`;
export const NOBODY = 'nobody';
