import type { MemberActor, MemberEventDraft, MemberEventType } from '@shared/members/event';
import type { Membership } from '@shared/permission/roles';
import { derivedId } from '../fingerprint';
import type { Call } from '../handler';
import { actingMembership } from '../session/hat';

/** Who does it, under the hat that acts. */
export function actorOf({ session }: Call): MemberActor {
  const { id, name, title } = actingMembership(session);
  return { openid: session.openid, membershipId: id, name, title };
}

/** What is written down of it: one for each intent and seat. */
export function eventOf(
  type: MemberEventType,
  membership: Membership,
  call: Call,
  more: Partial<Pick<MemberEventDraft, 'by' | 'data' | 'who' | 'other' | 'quiet'>> = {},
): MemberEventDraft {
  const { name, title, role } = membership;
  return {
    key: derivedId('member_event', call.key, membership.placeId, membership.id, type),
    type,
    at: call.now,
    by: more.by ?? actorOf(call),
    whom: { name, title, role },
    data: more.data ?? {},
    who: more.who,
    other: more.other,
    quiet: more.quiet,
  };
}
