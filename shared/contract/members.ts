import * as z from 'zod';
import { UNBIND_REASONS } from '../members/event';
import { ROLES } from '../permission/roles';
import { cursor, identifier } from './fields';
import {
  EVENT_READERS,
  memberEventView,
  note,
  SEAT_KEEPERS,
  SEAT_LOCKERS,
  SEAT_READERS,
  seatDetail,
  seatRow,
} from './member-parts';
import { operation } from './operation';

export const listMembers = operation({
  name: 'listMembers',
  summary: 'The seats of a place, with who has come in and who has not',
  caller: SEAT_READERS,
  type: 'query',
  input: z.strictObject({
    /** Characters of the name, or of what the seat stands for. */
    search: z.string().max(20).optional(),
    role: z.enum(ROLES).optional(),
    state: z.enum(['free', 'taken']).optional(),
    cursor,
  }),
  output: z.object({
    seats: z.array(seatRow),
    next: z.string().optional(),
    /** Of the whole place, with the first page; as far as anybody reads such a number. */
    counts: z.object({ free: z.number().int(), taken: z.number().int() }).optional(),
    /** The roles that can be asked for. */
    roles: z.array(z.enum(ROLES)),
  }),
  errors: [],
});

export const getMember = operation({
  name: 'getMember',
  summary: 'One seat: who sits there, its invitation, what was done to it',
  caller: SEAT_READERS,
  type: 'query',
  input: z.strictObject({ entryId: identifier }),
  output: seatDetail,
  errors: ['member_not_found'],
});

export const unbindMember = operation({
  name: 'unbindMember',
  summary: 'Whoever sits there no longer does: they left, moved, or lost their phone',
  caller: SEAT_LOCKERS,
  type: 'command',
  input: z.strictObject({ entryId: identifier, reason: z.enum(UNBIND_REASONS), note }),
  output: seatDetail,
  errors: ['member_not_found', 'seat_free', 'last_administrator'],
});

export const transferMember = operation({
  name: 'transferMember',
  summary: 'Somebody else of the place takes over a seat, with all that lies there',
  caller: SEAT_KEEPERS,
  type: 'command',
  /** `toEntryId`: a seat of whoever takes over. */
  input: z.strictObject({ entryId: identifier, toEntryId: identifier, note }),
  output: seatDetail,
  errors: [
    'member_not_found',
    'seat_free',
    'seat_gone',
    'seat_is_theirs',
    'invitation_is_yours',
    'roles_apart',
    'seat_is_personal',
  ],
});

export const lockMember = operation({
  name: 'lockMember',
  summary: 'Nobody acts from this seat until it is unlocked; who sits there stays',
  caller: SEAT_LOCKERS,
  type: 'command',
  input: z.strictObject({ entryId: identifier, locked: z.boolean(), note }),
  output: seatDetail,
  errors: ['member_not_found', 'seat_free', 'last_administrator'],
});

export const listMemberEvents = operation({
  name: 'listMemberEvents',
  summary: 'Everything that was done to the seats of a place, the latest first',
  caller: EVENT_READERS,
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    events: z.array(memberEventView),
    next: z.string().optional(),
    /** The number of the first event of this page that does not fit the one before it; absent while the chain is whole. */
    brokenAt: z.number().int().optional(),
  }),
  errors: [],
});
