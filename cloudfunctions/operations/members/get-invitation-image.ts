import { refuse } from '@shared/error/catalogue';
import { drawCode } from '../../platform/code-picture';
import type { Handler } from '../../services/handler';
import { codePrint, invitationRefusal } from '../../services/members/invitation';
import { actingMembership } from '../../services/session/hat';
import { entryOfCode } from '../../store/staff-entries';

/** Where an invitation leads. */
const OPENS = 'packages/administrator/pages/join/index';
/** Sharp on a slip of paper. */
const WIDTH = 430;

/** Nobody keeps the picture: it is as good as the code. */
export const getInvitationImage: Handler<'getInvitationImage'> = async ({ scene }, { session, now }) => {
  const print = codePrint(scene);
  const entry = await entryOfCode(print);
  const invitation = entry?.invitation?.scene === print ? entry.invitation : null;
  if (entry?.placeId !== actingMembership(session).placeId || invitationRefusal(invitation, entry, now))
    return refuse('invitation_unknown', {});
  const { bytes } = await drawCode(OPENS, scene, WIDTH);
  return { png: bytes.toString('base64') };
};
