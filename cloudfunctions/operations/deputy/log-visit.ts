import { dayOf } from '@shared/common/shanghai';
import { refuse } from '@shared/error/catalogue';
import { officeScope, stationScope } from '@shared/permission/roles';
import { derivedId } from '../../services/fingerprint';
import type { Handler } from '../../services/handler';
import { forbiddenWords } from '../../services/intake/words';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership, hatScope } from '../../services/session/hat';
import { addVisit } from '../../store/visits';

export const logVisit: Handler<'logVisit'> = async ({ day, where, households, text }, call) => {
  const { session, now, key } = call;
  if (day > dayOf(now)) return refuse('day_ahead', { day });
  const forbidden = await forbiddenWords(session.openid, `${where} ${text}`);
  if (forbidden) return forbidden;
  const place = await ownPlace(call);
  const hat = actingMembership(session);
  const stationId = place.roster.deputies.find(({ id }) => id === hat.deputyId)?.stationId ?? '-';
  const id = derivedId('visit', session.openid, key);
  const scopes = [hatScope(session), stationScope(place._id, stationId), officeScope(place._id)];
  await addVisit({ _id: id, scopes, deputyName: hat.name, day, where, households, text, at: now });
  return { id };
};
