import type { Tier } from '../item/kinds';

/** What a person may be besides a resident. A council delegate (议政代表) is not a deputy: other kinds, other rights. */
export const ROLES = [
  'deputy',
  'council_delegate',
  'station_chief',
  'liaison_officer',
  'congress_office',
  'street_work_committee',
  'presidium',
  'government_office',
  'handler',
  'unit_head',
  'leader',
  'court',
  'administrator',
  'auditor',
  'security',
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
  /** Whom the person stands in for, from when to when: then this is the absent one's hat. */
  for?: string;
  from?: number;
  until?: number;
}

/** Whether this hat may be worn at that moment. */
export const isWorn = ({ from, until }: Membership, at: number): boolean =>
  (from === undefined || at >= from) && (until === undefined || at < until);

export const STATION_ROLES = ['station_chief', 'liaison_officer'] as const satisfies readonly Role[];
export const UNIT_ROLES = ['handler', 'unit_head'] as const satisfies readonly Role[];
export const DEPUTY_ROLES = ['deputy', 'council_delegate'] as const satisfies readonly Role[];
/** Bodies that do an office's work in one place or another (DOMAIN.md §6.1). */
export const OFFICE_ROLES = [
  'congress_office',
  'street_work_committee',
  'presidium',
] as const satisfies readonly Role[];

/** Who sets up, who looks back, who locks: never one and the same person. */
export const SEPARATE_ROLES = ['administrator', 'auditor', 'security'] as const satisfies readonly Role[];

export const isOneOf = (roles: readonly Role[], role: Role): boolean => roles.includes(role);

/**
 * The one string by which a membership is found and a list is scoped: `place/unit/jtj`. The store puts it into every
 * staff query, so rows of another place are never read.
 */
export function scopeOf(membership: Membership): string {
  const { placeId, role } = membership;
  if (isOneOf(DEPUTY_ROLES, role)) return deputyScope(placeId, membership.deputyId ?? '-');
  if (isOneOf(STATION_ROLES, role)) return stationScope(placeId, membership.stationId ?? '-');
  if (isOneOf(UNIT_ROLES, role)) return unitScope(placeId, membership.unitId ?? '-');
  if (isOneOf(OFFICE_ROLES, role)) return officeScope(placeId);
  return `${placeId}/${role}`;
}

export const deputyScope = (placeId: string, deputyId: string) => `${placeId}/deputy/${deputyId}`;
export const stationScope = (placeId: string, stationId: string) => `${placeId}/station/${stationId}`;
export const unitScope = (placeId: string, unitId: string) => `${placeId}/unit/${unitId}`;
export const officeScope = (placeId: string) => `${placeId}/office`;
/** The government office that dispatches a tier where the place says so (柞水, county items). */
export const dispatcherScope = (placeId: string) => `${placeId}/government_office`;
export const leaderScope = (placeId: string) => `${placeId}/leader`;
export const administratorScope = (placeId: string) => `${placeId}/administrator`;
export const securityScope = (placeId: string) => `${placeId}/security`;
export const NOBODY = 'nobody';
