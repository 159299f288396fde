import { refuse } from '@shared/error/catalogue';
import { pictureUrl } from '../../services/codes/picture';
import { keyOf, rowOf, targetsFor } from '../../services/codes/targets';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { codeHistory } from '../../store/codes';

export const getCode: Handler<'getCode'> = async ({ kind, target }, call) => {
  const place = await ownPlace(call);
  const found = targetsFor(place, actingMembership(call.session)).find(
    (row) => row.kind === kind && row.target === target,
  );
  const station = place.roster.stations.find(({ id }) => id === found?.stationId);
  if (!found || !station) return refuse('code_target_not_found', {});
  const all = await codeHistory(keyOf(place._id, found));
  const inUse = all.find(({ revoked }) => revoked === undefined);
  const listening = place.roster.deputies.filter(({ id, stationId }) =>
    kind === 'deputy_code' ? id === target : stationId === station.id,
  );
  return {
    row: rowOf(found, inUse),
    picture: inUse && (await pictureUrl(inUse)),
    officeName: place.config.officeName,
    placeName: place.config.name,
    theme: kind === 'point_code' ? place.config.pointTheme?.name : undefined,
    deputies: listening.map(({ name, title }) => ({ name, title })),
    phone: station.phone,
    openHours: station.openHours,
    history: all.map(({ words, issuedAt, issuedBy, revoked }) => ({
      words,
      issuedAt,
      issuedBy: issuedBy?.name,
      revokedAt: revoked?.at,
      revokedBy: revoked?.by?.name,
      reason: revoked?.reason,
    })),
  };
};
