import { refuse } from '@shared/error/catalogue';
import { targetsFor } from '../../services/codes/targets';
import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { findCode, markRevoked } from '../../store/codes';

export const revokeCode: Handler<'revokeCode'> = async ({ scene, reason }, call) => {
  const { context, session, now } = call;
  const place = await ownPlace(call);
  const hat = actingMembership(session);
  const code = await findCode(scene);
  // Another place's code is no more theirs to see than one that was never printed. Who left stays nobody's but the office's.
  const theirs =
    code?.placeId === place._id &&
    (hat.stationId === undefined ||
      targetsFor(place, hat).some((row) => row.kind === code.kind && row.target === code.target));
  if (!code || !theirs) return refuse('code_unknown', {});
  const by = { openid: session.openid, membershipId: hat.id, name: hat.name };
  await markRevoked(scene, code.of, { at: now, reason, by });
  context.directory.forgetCode(scene);
  return { scene, revokedAt: code.revoked?.at ?? now };
};
