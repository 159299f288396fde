import * as z from 'zod';
import { RECEPTION_STATES, VISITOR_STATES, VISITOR_WAYS } from '../reception/session';
import { day, identifier } from './fields';

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A session as everybody sees it: nothing of who comes. */
export const receptionCard = z.object({
  id: identifier,
  stationId: z.string(),
  stationName: z.string(),
  day,
  from: clockTime,
  to: clockTime,
  state: z.enum(RECEPTION_STATES),
  /** The rule's own day, and why it was passed over. */
  ruleDay: day.optional(),
  rest: z.string().optional(),
  movedFrom: day.optional(),
  reason: z.string().optional(),
  /** Names of the deputies on duty. */
  deputies: z.array(z.string()),
  /** Times that can still be booked. */
  free: z.number().int(),
  /** What the caller has booked. */
  mine: z.object({ number: z.number().int(), at: clockTime }).optional(),
});

export const receptionDetail = receptionCard.extend({
  address: z.string(),
  phone: z.string(),
  slots: z.array(z.object({ number: z.number().int(), at: clockTime, free: z.boolean() })),
});

/** As those see it who hold it. */
export const heldCard = receptionCard.extend({
  expected: z.number().int(),
  came: z.number().int(),
});

export const heldReception = heldCard.extend({
  duty: z.array(z.object({ id: z.string(), name: z.string(), present: z.boolean() })),
  slots: z.array(z.object({ number: z.number().int(), at: clockTime, free: z.boolean() })),
  visitors: z.array(
    z.object({
      number: z.number().int(),
      at: clockTime.optional(),
      way: z.enum(VISITOR_WAYS),
      note: z.string(),
      state: z.enum(VISITOR_STATES),
    }),
  ),
  /** Of those who booked, how many no notice can reach: they are told by whoever booked for them. */
  untold: z.number().int(),
});
