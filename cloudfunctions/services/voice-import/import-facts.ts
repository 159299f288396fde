import { dayOf } from '@shared/common/shanghai';
import type { ParsedInputOf } from '@shared/contract/operations';
import { isOneOf, STATION_ROLES, type Membership } from '@shared/permission/roles';
import { OFFLINE_SOURCES } from '@shared/voice-import/sources';
import type { ImportFacts } from '@shared/voice-import/plan';
import type { StoredPlace } from '../../store/places';

type Choice = Pick<ParsedInputOf<'checkVoiceImport'>, 'source' | 'stationId'>;

/** What the rows of this hat are judged by. */
export function importFactsOf(
  { config, roster }: StoredPlace,
  hat: Membership,
  now: number,
  { source, stationId }: Choice = {},
): ImportFacts {
  const { entries, kinds, categories, tiers } = config;
  return {
    today: dayOf(now),
    ownStationId: isOneOf(STATION_ROLES, hat.role) ? hat.stationId : undefined,
    stations: roster.stations.map(({ id, name, areaId }) => ({ id, name, areaId })),
    areas: roster.areas.map(({ id, name }) => ({ id, name })),
    categories: categories.map(({ id, label }) => ({ id, name: label })),
    tiers: tiers.map(({ id, label }) => ({ id, name: label })),
    sources: OFFLINE_SOURCES.filter((one) => entries.length === 0 || entries.includes(one)),
    kinds: kinds.map(({ id }) => id),
    source,
    stationId,
  };
}
