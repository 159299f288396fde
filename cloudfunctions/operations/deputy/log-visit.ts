import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { officeScope, stationScope } from '@shared/permission/roles';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership, hatScope } from '../../services/session/hat';
import { keepVisit } from '../../services/visits/count-visit';
import { visitsCountedKey } from '../../store/visits';

export const logVisit: Handler<'logVisit'> = async ({ day, where, households, text, type }, call) => {
  const { session, now, key } = call;
  if (day > dayOf(now)) return refuse('day_ahead', { day });
  const place = await ownPlace(call);
  if (type !== undefined && !place.config.visitTypes.some(({ id }) => id === type))
    return refuse('visit_type_unknown', {});
  const forbidden = await forbiddenWords(session.openid, `${where} ${text}`);
  if (forbidden) return forbidden;
  const hat = actingMembership(session);
  const stationId = place.roster.deputies.find(({ id }) => id === hat.deputyId)?.stationId ?? '-';
  const id = derivedId('visit', session.openid, key);
  const counted = type === undefined ? [] : [visitsCountedKey(place._id, type, day.slice(0, 4))];
  const scopes = [hatScope(session), stationScope(place._id, stationId), officeScope(place._id), ...counted];
  const told = { day, where, households, text, ...(type === undefined ? {} : { type }) };
  await keepVisit({ _id: id, placeId: place._id, scopes, deputyName: hat.name, ...told, at: now });
  return { id };
};
