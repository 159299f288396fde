import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { eventOf } from '../../services/members/event-draft';
import { invitationOf, invitationRefusal } from '../../services/members/invitation';
import { NOBODY_WORD } from '@shared/wording/members';

export const declineInvitation: Handler<'declineInvitation'> = async ({ code }, call) => {
  const found = await invitationOf(code, call);
  if (isRefusal(found)) return found;
  const { session, context, now } = call;
  const { placeId, entryId } = found.entry;
  const place = await context.directory.place(placeId);
  if (!place) return refuse('invitation_unknown', {});
  const by = { openid: session.openid, name: NOBODY_WORD, title: '' };
  const entry = await changeSeat(placeId, entryId, call, (seat) => {
    const { invitation, membership } = seat;
    const latest = invitation && invitation.scene === found.invitation?.scene ? invitation : null;
    const refused = invitationRefusal(latest, seat, now);
    if (refused || latest === null) return refused ?? refuse('invitation_revoked', {});
    return {
      change: { invitation: { ...latest, revokedAt: now } },
      events: [eventOf('invitation_declined', membership, call, { by })],
    };
  });
  if (isRefusal(entry)) return entry;
  const { officeName, officePhone } = place.config;
  return { officeName, officePhone };
};
