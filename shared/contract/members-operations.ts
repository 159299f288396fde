import { redeemDeploymentCode } from './deployment';
import { getDutyRoster, saveDutyRoster } from './duty-roster';
import {
  acceptInvitation,
  declineInvitation,
  getInvitationImage,
  inviteMembers,
  openInvitation,
  revokeInvitation,
} from './invitations';
import {
  getMember,
  listMemberEvents,
  listMembers,
  lockMember,
  transferMember,
  unbindMember,
} from './members';
import { listOpenedContacts } from './list-opened-contacts';
import { endStandIn, getStandIns, setStandIn } from './stand-ins';

/** Contracts of who may act here: seats, invitations, what was done to them. */
export const MEMBER_OPERATIONS = {
  redeemDeploymentCode,
  inviteMembers,
  revokeInvitation,
  getInvitationImage,
  openInvitation,
  acceptInvitation,
  declineInvitation,
  listMembers,
  getMember,
  unbindMember,
  transferMember,
  lockMember,
  listMemberEvents,
  listOpenedContacts,
  getStandIns,
  setStandIn,
  endStandIn,
  getDutyRoster,
  saveDutyRoster,
} as const;
