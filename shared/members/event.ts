import type { Day } from '../common/shanghai';
import type { Role } from '../permission/roles';

/** What can happen to a seat. Each is written down for good, and told to both sides. */
export const MEMBER_EVENTS = [
  'administrator_began',
  'invited',
  'invitation_revoked',
  'invitation_declined',
  'joined',
  'unbound',
  'transferred',
  'locked',
  'unlocked',
  'stand_in_set',
  'stand_in_ended',
  'stand_in_over',
  'duty_set',
] as const;
export type MemberEventType = (typeof MEMBER_EVENTS)[number];

/** Why somebody no longer sits where they sat. */
export const UNBIND_REASONS = ['left', 'lost_phone', 'moved', 'mistake', 'security'] as const;
export type UnbindReason = (typeof UNBIND_REASONS)[number];

/** Who did it: a member under a hat, or somebody who has none yet. */
export interface MemberActor {
  openid: string;
  membershipId?: string;
  name: string;
  title: string;
}

/** The seat it happened to, as it was called then. */
export interface SeatName {
  name: string;
  title: string;
  role: Role;
}

export interface MemberEventData {
  reason?: UnbindReason;
  /** What somebody wrote about it. */
  note?: string;
  /** Until when an invitation holds. */
  expiresAt?: number;
  /** Others were invited with it. */
  together?: true;
  /** The office knows the person: no phone was asked for. */
  withoutPhone?: true;
  /** Who stands in, or takes over. */
  other?: string;
  fromDay?: Day;
  untilDay?: Day;
  /** The month of a duty roster. */
  month?: string;
}

export interface MemberEventDraft {
  /** Of the intent: written twice it is there once. */
  key: string;
  type: MemberEventType;
  at: number;
  by: MemberActor;
  whom: SeatName;
  data: MemberEventData;
  /** Who sits, or sat, there. */
  who?: string;
  /** Who takes over, stands in, or had given out what was taken back. */
  other?: string;
  /** Another event of the same call tells of it. */
  quiet?: true;
}

/** In the chain of a place. `hash` covers everything else, `prev` is the hash of the event before. */
export interface MemberEvent extends MemberEventDraft {
  placeId: string;
  entryId: string;
  seq: number;
  prev: string;
  hash: string;
}
