import { refuse } from '@shared/error/catalogue';
import { isRefusal, type Handler } from '../../services/handler';
import { invitationOf, invitationRefusal } from '../../services/members/invitation';

export const openInvitation: Handler<'openInvitation'> = async ({ code }, call) => {
  const found = await invitationOf(code, call);
  if (isRefusal(found)) return found;
  const { entry, invitation } = found;
  const { session, context, now } = call;
  const mine = invitation?.usedBy === session.openid && entry.openid === session.openid;
  const refused = mine ? null : invitationRefusal(invitation, entry, now);
  if (refused) return refused;
  const place = await context.directory.place(entry.placeId);
  if (!place || !invitation) return refuse('invitation_unknown', {});
  const { name: placeName, officeName, officePhone, members } = place.config;
  const { name, title, role } = entry.membership;
  const asked = members.phoneCheck && invitation.withoutPhone === undefined;
  return {
    placeId: entry.placeId,
    placeName,
    officeName,
    officePhone,
    name,
    title,
    role,
    expiresAt: invitation.expiresAt,
    phoneTail: asked ? (entry.phoneTail ?? '') : undefined,
    membershipId: mine ? entry.entryId : undefined,
  };
};
