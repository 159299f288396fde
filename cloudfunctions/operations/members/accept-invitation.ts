import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { eventOf } from '../../services/members/event-draft';
import { invitationOf, invitationRefusal } from '../../services/members/invitation';
import { phoneRefusal } from '../../services/members/phone-check';
import { apartRefusal } from '../../services/members/roles-apart';

export const acceptInvitation: Handler<'acceptInvitation'> = async ({ code, phoneCode }, call) => {
  const found = await invitationOf(code, call);
  if (isRefusal(found)) return found;
  const { session, context, now } = call;
  const { openid } = session;
  const { placeId, entryId } = found.entry;
  const place = await context.directory.place(placeId);
  if (!place) return refuse('invitation_unknown', {});
  const done = { membershipId: entryId, placeId, placeName: place.config.name };
  const { invitation } = found;
  const mine = invitation?.usedBy === openid && found.entry.openid === openid;
  if (!mine) {
    const refused =
      invitationRefusal(invitation, found.entry, now) ??
      (invitation?.by.openid === openid ? refuse('invitation_is_yours', {}) : null) ??
      (await apartRefusal(found.entry.membership, openid)) ??
      (await phoneRefusal(place, found.entry, phoneCode));
    if (refused) return refused;
  }
  const seated = await changeSeat(placeId, entryId, call, (entry) => {
    const latest = entry.invitation?.scene === invitation?.scene ? (entry.invitation ?? null) : null;
    if (latest?.usedBy === openid && entry.openid === openid) return null;
    const late = invitationRefusal(latest, entry, now);
    if (late || latest === null) return late ?? refuse('invitation_revoked', {});
    const { name, title } = entry.membership;
    return {
      change: { openid, seatedAt: now, invitation: { ...latest, usedBy: openid, usedAt: now } },
      events: [eventOf('joined', entry.membership, call, { by: { openid, name, title }, who: openid })],
    };
  });
  return isRefusal(seated) ? seated : done;
};
