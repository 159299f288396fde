import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { isOneOf, STATION_ROLES } from '@shared/permission/roles';
import { unreal } from '@shared/reception/decide';
import { slotsOf } from '@shared/reception/session';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { heldViewOf } from '../../services/reception/held';
import { asStored } from '../../services/reception/stored';
import { actingMembership } from '../../services/session/hat';
import { addReceptions, findReception } from '../../store/receptions';

export const addReception: Handler<'addReception'> = async ({ day, from, to, stationId: named }, call) => {
  const { session, now, key } = call;
  const place = await ownPlace(call);
  const rule = place.config.modules.reception_days;
  if (!rule) return refuse('module_off', { module: 'reception_days' });
  const hat = actingMembership(session);
  const stationId = isOneOf(STATION_ROLES, hat.role) ? hat.stationId : named;
  if (stationId === undefined || !place.roster.stations.some(({ id }) => id === stationId))
    return refuse('station_not_found', {});
  const not = unreal(day) ?? (day < dayOf(now) ? refuse('day_in_past', { day }) : null);
  if (not) return not;
  const { minutes } = rule;
  if (slotsOf({ from, to, minutes }).length === 0) return refuse('reception_hours_wrong', {});
  const id = derivedId('reception', key);
  const fresh = { placeId: place._id, stationId, day, from, to, minutes, state: 'planned' as const };
  // Somebody wants it: it does not follow the rule, and is no longer as the rule made it.
  await addReceptions([asStored(id, 1, { ...fresh, duty: [], present: [], visitors: [] })]);
  const stored = await findReception(id);
  if (!stored) throw new Error(`reception ${id} was written a moment ago`);
  return heldViewOf(stored, call);
};
