import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { eventOf } from '../../services/members/event-draft';
import { seatDetailOf } from '../../services/members/seat-views';
import { ownPlace } from '../../services/places/own-place';

export const revokeInvitation: Handler<'revokeInvitation'> = async ({ entryId }, call) => {
  const place = await ownPlace(call);
  const entry = await changeSeat(place._id, entryId, call, ({ invitation, membership }) => {
    if (!invitation || invitation.usedBy !== undefined) return refuse('invitation_not_out', {});
    if (invitation.revokedAt !== undefined) return null;
    const { openid } = invitation.by;
    const gaveOut = openid === call.session.openid ? undefined : openid;
    return {
      change: { invitation: { ...invitation, revokedAt: call.now } },
      events: [eventOf('invitation_revoked', membership, call, { other: gaveOut })],
    };
  });
  return isRefusal(entry) ? entry : seatDetailOf(entry, place, call);
};
