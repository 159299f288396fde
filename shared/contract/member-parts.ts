import * as z from 'zod';
import { MEMBER_EVENTS, UNBIND_REASONS } from '../members/event';
import { NOTE_MAX } from '../members/limits';
import { ROLES } from '../permission/roles';
import { day, identifier, moment } from './fields';

/** Who sees the seats of a place; who fills them; who may take somebody out; who looks back. */
export const SEAT_READERS = ['administrator', 'security'] as const;
export const SEAT_KEEPERS = ['administrator'] as const;
export const SEAT_LOCKERS = ['administrator', 'security'] as const;
export const EVENT_READERS = ['administrator', 'auditor', 'security'] as const;

/** A code that somebody scanned, or its words as they typed them. */
export const invitationText = z.string().min(1).max(60);
export const personName = z.string().trim().min(1).max(20);
export const note = z.string().trim().max(NOTE_MAX).optional();

/** `free`: nobody was asked yet; `invited`: asked, not come; `in`; `locked`: in, and may do nothing for now. */
export const SEAT_FACES = ['free', 'invited', 'in', 'locked'] as const;

export const seatRow = z.object({
  entryId: identifier,
  name: z.string(),
  title: z.string(),
  role: z.enum(ROLES),
  face: z.enum(SEAT_FACES),
  /** Until when the invitation holds that is out. */
  invitedUntil: moment.optional(),
  since: moment.optional(),
  /** Last digits of the phone on the roster. */
  phoneTail: z.string().optional(),
});

export const memberEventView = z.object({
  seq: z.number().int(),
  at: moment,
  type: z.enum(MEMBER_EVENTS),
  by: z.object({ name: z.string(), title: z.string() }),
  whom: z.object({ name: z.string(), title: z.string(), role: z.enum(ROLES) }),
  data: z.object({
    reason: z.enum(UNBIND_REASONS).optional(),
    note: z.string().optional(),
    expiresAt: moment.optional(),
    withoutPhone: z.literal(true).optional(),
    other: z.string().optional(),
    fromDay: day.optional(),
    untilDay: day.optional(),
    month: z.string().optional(),
  }),
});

export const SEAT_COMMANDS = [
  'invite',
  'revoke',
  'unbind',
  'transfer',
  'stand_in',
  'lock',
  'unlock',
] as const;

/** Somebody acts for somebody from day to day. Over, it is no longer shown. */
export const standInView = z.object({
  id: identifier,
  /** The seat of who is away. */
  entryId: identifier,
  /** Who is away, and who acts. */
  absent: z.string(),
  title: z.string(),
  name: z.string(),
  fromDay: day,
  untilDay: day,
});

/** A seat with what was done to it, and what this person can do now. */
export const seatDetail = seatRow.extend({
  invitation: z.object({ at: moment, expiresAt: moment, by: z.string() }).optional(),
  /** The place asks for the phone, and this seat has one to compare it with. */
  phone: z.enum(['not_asked', 'asked', 'missing']),
  can: z.array(z.enum(SEAT_COMMANDS)),
  standIns: z.array(standInView),
  history: z.array(memberEventView),
});
