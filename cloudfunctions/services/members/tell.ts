import type { MemberEventDraft, MemberEventType } from '@shared/members/event';
import type { NoticeCode } from '@shared/notice/codes';
import type { NoticeData } from '@shared/notice/notice-data';
import { pushMoment } from '@shared/notice/push-policy';
import { administratorScope, securityScope } from '@shared/permission/roles';
import type { ServiceContext } from '../context';
import { derivedId } from '../fingerprint';
import { addMemberNotice } from '../notify/member-notice';

const TOLD: Record<MemberEventType, NoticeCode> = {
  administrator_began: 'N33',
  invited: 'N33',
  invitation_revoked: 'N33',
  invitation_declined: 'N33',
  joined: 'N33',
  unbound: 'N33',
  transferred: 'N33',
  locked: 'N33',
  unlocked: 'N33',
  stand_in_set: 'N34',
  stand_in_ended: 'N34',
  stand_in_over: 'N34',
  duty_set: 'N35',
};

type As = NonNullable<NoticeData['seat']>['as'];

/** A code that is out opens a seat to whoever holds it: whoever may lock seats hears of that as well. */
const GUARDED: readonly MemberEventType[] = ['invited', 'invitation_revoked'];

/** Whose seat it is, who comes in their place, and the place's administrators, except who did it. */
export async function tellOf(
  context: ServiceContext,
  seat: { placeId: string; entryId: string },
  draft: MemberEventDraft,
): Promise<void> {
  if (draft.quiet) return;
  const code = TOLD[draft.type];
  const told = new Map<string, As>();
  const look = async (scope: string, as: As) => {
    for (const { openid } of await context.directory.membersOf(scope))
      if (openid !== draft.by.openid) told.set(openid, as);
  };
  if (GUARDED.includes(draft.type)) await look(securityScope(seat.placeId), 'security');
  await look(administratorScope(seat.placeId), 'administrator');
  if (draft.other !== undefined) told.set(draft.other, 'other');
  if (draft.who !== undefined) told.set(draft.who, 'who');
  for (const [openid, as] of told) await tell(context, { ...seat, code, openid, as }, draft);
}

async function tell(
  context: ServiceContext,
  { placeId, code, openid, as }: { placeId: string; code: NoticeCode; openid: string; as: As },
  { key, type, whom, by, data: facts }: MemberEventDraft,
): Promise<void> {
  const now = context.runtime.now();
  const place = await context.directory.place(placeId);
  const data: NoticeData = {
    to: 'member',
    no: '',
    title: '',
    placeName: place?.config.name ?? placeId,
    officeName: place?.config.officeName,
    at: now,
    seat: { type, whom, data: facts, by: by.name, as },
  };
  const ringing = place?.config.ringingHours ?? { from: '08:00', to: '21:00' };
  const notice = { _id: derivedId(code, key, openid), openid, placeId, code, data };
  await addMemberNotice(notice, pushMoment(now, false, ringing));
}
