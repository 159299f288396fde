import * as z from 'zod';
import { INVITED_AT_ONCE } from '../members/limits';
import { ROLES } from '../permission/roles';
import { identifier, moment } from './fields';
import { invitationText, note, SEAT_KEEPERS, seatDetail } from './member-parts';
import { operation } from './operation';

export const inviteMembers = operation({
  name: 'inviteMembers',
  summary: 'A code for each of these seats, to scan or to type; the one before it, if there was one, ends',
  caller: SEAT_KEEPERS,
  type: 'command',
  input: z.strictObject({
    entryIds: z.array(identifier).min(1).max(INVITED_AT_ONCE),
    /** The office knows the person, and says how: no phone is asked for. */
    knownBecause: note,
  }),
  output: z.object({
    placeName: z.string(),
    expiresAt: moment,
    invited: z.array(
      z.object({
        entryId: identifier,
        name: z.string(),
        title: z.string(),
        role: z.enum(ROLES),
        scene: z.string(),
        words: z.string(),
      }),
    ),
    /** Seats that were left out: somebody sits there, or they have gone. */
    refused: z.array(z.object({ entryId: identifier, code: z.string() })),
  }),
  errors: [],
});

export const revokeInvitation = operation({
  name: 'revokeInvitation',
  summary: 'Nobody can come in by the invitation of this seat any more',
  caller: SEAT_KEEPERS,
  type: 'command',
  input: z.strictObject({ entryId: identifier }),
  output: seatDetail,
  errors: ['member_not_found', 'invitation_not_out'],
});

export const getInvitationImage = operation({
  name: 'getInvitationImage',
  summary: 'The picture of an invitation that is out, as WeChat draws it',
  caller: SEAT_KEEPERS,
  type: 'query',
  input: z.strictObject({ scene: z.string().min(6).max(32) }),
  output: z.object({ png: z.string() }),
  errors: ['invitation_unknown'],
});

const ENDED = [
  'invitation_unknown',
  'invitation_guessed',
  'invitation_used',
  'invitation_revoked',
  'invitation_expired',
  'seat_taken',
  'seat_gone',
] as const;

export const openInvitation = operation({
  name: 'openInvitation',
  summary: 'Whom an invitation is for, for whoever holds its code',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ code: invitationText }),
  output: z.object({
    placeId: identifier,
    placeName: z.string(),
    officeName: z.string(),
    officePhone: z.string(),
    name: z.string(),
    title: z.string(),
    role: z.enum(ROLES),
    expiresAt: moment,
    /** The place wants to know that the phone is theirs: its last digits on the roster. */
    phoneTail: z.string().optional(),
    /** The caller has come in by it already. */
    membershipId: identifier.optional(),
  }),
  errors: [...ENDED],
});

export const acceptInvitation = operation({
  name: 'acceptInvitation',
  summary: 'The caller is the one who was invited, and sits down',
  caller: 'anyone',
  type: 'command',
  /** `phoneCode`: of WeChat's own button, where the place asks for the phone. */
  input: z.strictObject({ code: invitationText, phoneCode: z.string().max(200).optional() }),
  output: z.object({ membershipId: identifier, placeId: identifier, placeName: z.string() }),
  errors: [
    ...ENDED,
    'invitation_is_yours',
    'roles_apart',
    'phone_required',
    'phone_code_invalid',
    'phone_not_theirs',
    'phone_not_on_roster',
  ],
});

export const declineInvitation = operation({
  name: 'declineInvitation',
  summary: 'The caller is somebody else: the invitation ends, and the administrators hear of it',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ code: invitationText }),
  output: z.object({ officeName: z.string(), officePhone: z.string() }),
  errors: [...ENDED],
});
