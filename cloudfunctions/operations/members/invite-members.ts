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
  const all = new Set(entryIds);
  for (const entryId of all) {
    const code = invitationCode(call.key, entryId);
    const entry = await invite(
      { placeId: place._id, entryId, code, knownBecause, together: all.size > 1, quiet: invited.length > 0 },
      call,
    );
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
  together: boolean;
  /** Of those who are invited together the first is told of. */
  quiet: boolean;
}

function invite(
  { placeId, entryId, code, knownBecause, together, quiet }: Invited,
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
    const note = knownBecause ? { note: knownBecause } : {};
    const data = { expiresAt, ...withoutPhone, ...note, ...(together ? ({ together } as const) : {}) };
    return {
      change: {
        invitation: { scene, words, at: now, expiresAt, by: actorOf(call), ...withoutPhone },
        codes: [...(entry.codes ?? []).slice(-CODES_KEPT), scene, words],
      },
      events: [eventOf('invited', entry.membership, call, { data, quiet: quiet || undefined })],
    };
  });
}
