import { refuse, type Refusal } from '@shared/error/catalogue';
import { DEPUTY_ROLES, isOneOf, STATION_ROLES, type Membership } from '@shared/permission/roles';
import type { StoredPlace } from '../../store/places';
import { groupsOfHat } from './own-activity';

export interface Organisers {
  stationIds: string[];
  groupIds: string[];
  areaIds: string[];
}

/** Who holds it, as far as the hat may say so: a station is one of them itself, a deputy's group is. */
export function organisersFor(
  asked: { stationIds: readonly string[]; groupIds: readonly string[] },
  hat: Membership,
  place: StoredPlace,
): Organisers | Refusal {
  const { stations, groups = [] } = place.roster;
  const own = isOneOf(STATION_ROLES, hat.role) && hat.stationId !== undefined ? [hat.stationId] : [];
  const stationIds = [...new Set([...own, ...asked.stationIds])];
  const groupIds = [...new Set(asked.groupIds)];
  if (stationIds.some((id) => !stations.some((station) => station.id === id)))
    return refuse('station_not_found', {});
  if (groupIds.some((id) => !groups.some((group) => group.id === id))) return refuse('group_not_found', {});
  if (isOneOf(DEPUTY_ROLES, hat.role) && !groupsOfHat(hat, place).some(({ id }) => groupIds.includes(id)))
    return refuse('group_not_yours', {});
  if (stationIds.length + groupIds.length === 0) return refuse('organiser_required', {});
  return { stationIds, groupIds, areaIds: streetsOf({ stationIds, groupIds }, place) };
}

/** The streets or towns in which they are, each once; one of the whole county is in none. */
function streetsOf(
  { stationIds, groupIds }: Pick<Organisers, 'stationIds' | 'groupIds'>,
  { roster }: StoredPlace,
): string[] {
  const areas = new Map(roster.areas.map((area) => [area.id, area]));
  const streetOf = (id: string | undefined): string | undefined => {
    for (let area = areas.get(id ?? ''), up = 0; area !== undefined && up < areas.size; up += 1) {
      if (area.tier === 'town') return area.id;
      area = areas.get(area.parentId ?? '');
    }
    return undefined;
  };
  const of = [
    ...roster.stations.filter(({ id }) => stationIds.includes(id)),
    ...(roster.groups ?? []).filter(({ id }) => groupIds.includes(id)),
  ];
  return [...new Set(of.flatMap(({ areaId }) => streetOf(areaId) ?? []))];
}
