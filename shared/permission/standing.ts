import type { Item } from '../item/item';
import type { Actor } from './actor';
import { DEPUTY_ROLES, STATION_ROLES, UNIT_ROLES } from './roles';

/** How somebody stands to one item: the letters R D S O U C L T of DOMAIN.md §2. */
export const STANDINGS = [
  'submitter',
  'deputy',
  'station',
  'office',
  'lead_unit',
  'co_handler',
  'leader',
  'timer',
] as const;
export type Standing = (typeof STANDINGS)[number];

type Scoped = Pick<
  Item,
  'placeId' | 'submitterOpenid' | 'deputyId' | 'stationId' | 'leadUnitId' | 'coHandlerIds'
>;

/** The one standing under the hat that acts now, or null: then the item does not exist for them. */
export function standingOf(actor: Actor, item: Scoped): Standing | null {
  if (actor.kind === 'timer') return 'timer';
  if (actor.kind === 'resident') return actor.openid === item.submitterOpenid ? 'submitter' : null;
  const { membership } = actor;
  if (membership.placeId !== item.placeId) return null;
  if (DEPUTY_ROLES.includes(membership.role)) return membership.deputyId === item.deputyId ? 'deputy' : null;
  if (STATION_ROLES.includes(membership.role))
    return membership.stationId === item.stationId ? 'station' : null;
  if (UNIT_ROLES.includes(membership.role)) {
    if (membership.unitId === undefined) return null;
    if (membership.unitId === item.leadUnitId) return 'lead_unit';
    return item.coHandlerIds.includes(membership.unitId) ? 'co_handler' : null;
  }
  if (membership.role === 'congress_office') return 'office';
  return membership.role === 'leader' ? 'leader' : null;
}
