import { refuse, type Refusal } from '@shared/error/catalogue';
import { deputyCalled } from '@shared/wording/roles';
import type { StoredCode } from '../../store/codes';
import type { StoredPlace } from '../../store/places';

/** An old poster explains itself: whose it was, since when it is out of use, and where to go instead. */
export function revokedRefusal({ kind, target, revoked }: StoredCode, place: StoredPlace): Refusal {
  const { config, roster } = place;
  const deputy = kind === 'deputy_code' ? roster.deputies.find(({ id }) => id === target) : undefined;
  const station = roster.stations.find(({ id }) => id === (deputy?.stationId ?? target));
  return refuse('code_revoked', {
    placeId: place._id,
    placeName: config.shortName,
    called: deputy ? deputyCalled(deputy.name) : (station?.name ?? ''),
    at: revoked?.at ?? 0,
    ...(station ? { stationId: station.id } : {}),
    ...(deputy ? { deputyId: deputy.id } : {}),
  });
}
