import type { Item } from '../item/item';
import { HIDDEN_FROM_STATIONS } from '../item/kinds';
import type { Actor } from './actor';
import { DEPUTY_ROLES, isOneOf, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES, type Membership } from './roles';

/**
 * How somebody stands to one item: the letters R D S O U C L T of DOMAIN.md §2, the dispatcher of a tier, and whoever was
 * asked to help the submitter with this one item.
 */
export const STANDINGS = [
  'submitter',
  'helper',
  'deputy',
  'station',
  'office',
  'dispatcher',
  'lead_unit',
  'co_handler',
  'leader',
  'timer',
] as const;
export type Standing = (typeof STANDINGS)[number];

type Scoped = Pick<
  Item,
  | 'no'
  | 'placeId'
  | 'kind'
  | 'submitterOpenid'
  | 'submitterMembershipId'
  | 'deputyId'
  | 'stationId'
  | 'leadUnitId'
  | 'sessionUnitId'
  | 'coHandlerIds'
  | 'dispatcher'
>;

/** The one standing under the hat that acts now, or null: then the item does not exist for them. */
export function standingOf(actor: Actor, item: Scoped): Standing | null {
  if (actor.kind === 'timer') return 'timer';
  if (actor.kind === 'resident') {
    const theirs = item.submitterMembershipId === undefined && actor.openid === item.submitterOpenid;
    if (theirs) return 'submitter';
    return actor.helping === item.no ? 'helper' : null;
  }
  const { membership } = actor;
  if (membership.placeId !== item.placeId) return null;
  // Who submitted under a hat (a deputy's suggestion, a court's case) is its submitter under that hat alone.
  if (item.submitterMembershipId === membership.id && actor.openid === item.submitterOpenid)
    return 'submitter';
  return standingOfHat(membership, item);
}

function standingOfHat(membership: Membership, item: Scoped): Standing | null {
  const { role, unitId } = membership;
  if (isOneOf(DEPUTY_ROLES, role)) return membership.deputyId === item.deputyId ? 'deputy' : null;
  if (isOneOf(STATION_ROLES, role)) {
    return membership.stationId === item.stationId && !HIDDEN_FROM_STATIONS.includes(item.kind)
      ? 'station'
      : null;
  }
  if (isOneOf(UNIT_ROLES, role)) {
    if (unitId === undefined) return null;
    if (unitId === (item.leadUnitId ?? item.sessionUnitId)) return 'lead_unit';
    return item.coHandlerIds.includes(unitId) ? 'co_handler' : null;
  }
  if (isOneOf(OFFICE_ROLES, role)) return 'office';
  if (role === 'government_office') return item.dispatcher === role ? 'dispatcher' : null;
  return role === 'leader' ? 'leader' : null;
}

/** Who is told of it as one of the public: what offices say to each other is not for them. */
export const isResidents = (standing: Standing): boolean => standing === 'submitter' || standing === 'helper';
