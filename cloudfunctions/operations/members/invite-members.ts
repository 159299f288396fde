import { refuse, type Refusal } from '@shared/error/catalogue';
import { INVITATION_MS } from '@shared/members/limits';
import { isRefusal, type Call, type Handler } from '../../services/handler';
import { changeSeat } from '../../services/members/change-seat';
import { actorOf, eventOf } from '../../services/members/event-draft';
import { codePrint, invitationCode, type InvitationCode } from '../../services/members/invitation';
import { ownPlace } from '../../services/places/own-place';
import type { StoredStaffEntry } from '../../store/staff-entries';

/** Codes that are remembered, so that an old one can say that it was replaced. */
const CODES_KEPT = 8;

export const inviteMembers: Handler<'inviteMembers'> = async ({ entryIds, knownBecause }, call) => {
  const place = await ownPlace(call);
  const expiresAt = call.now + INVITATION_MS;
  const invited = [];
  const refused = [];
  for (const entryId of new Set(entryIds)) {
    const code = invitationCode(call.key, entryId);
    const entry = await invite({ placeId: place._id, entryId, code, knownBecause }, call);
    if (isRefusal(entry)) refused.push({ entryId, code: entry.code });
    else {
      const { name, title, role } = entry.membership;
      invited.push({ entryId, name, title, role, ...code });
    }
  }
  return { placeName: place.config.name, expiresAt, invited, refused };
};

interface Invited {
  placeId: string;
  entryId: string;
  code: InvitationCode;
  knownBecause?: string;
}

function invite(
  { placeId, entryId, code, knownBecause }: Invited,
  call: Call,
): Promise<StoredStaffEntry | Refusal> {
  const { now } = call;
  const scene = codePrint(code.scene);
  const words = codePrint(code.words);
  const expiresAt = now + INVITATION_MS;
  const withoutPhone = knownBecause ? ({ withoutPhone: true } as const) : {};
  return changeSeat(placeId, entryId, call, (entry) => {
    if (entry.invitation?.scene === scene) return null;
    if (entry.leftAt !== undefined) return refuse('seat_gone', {});
    if (entry.openid !== undefined) return refuse('seat_taken', {});
    const data = { expiresAt, ...withoutPhone, ...(knownBecause ? { note: knownBecause } : {}) };
    return {
      change: {
        invitation: { scene, words, at: now, expiresAt, by: actorOf(call), ...withoutPhone },
        codes: [...(entry.codes ?? []).slice(-CODES_KEPT), scene, words],
      },
      events: [eventOf('invited', entry.membership, call, { data })],
    };
  });
}
