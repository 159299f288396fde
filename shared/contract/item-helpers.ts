import * as z from 'zod';
import { HELPER_RELATIONS } from '../item/kinds';
import { identifier, itemNo, moment } from './fields';

export const helperRelation = z.enum(HELPER_RELATIONS);

export const helperView = z.object({
  id: identifier,
  relation: helperRelation,
  state: z.enum(['offered', 'helping', 'ended']),
  offeredAt: moment,
  /** Of an offer that nobody has taken up: until when it can be. */
  expiresAt: moment.optional(),
  acceptedAt: moment.optional(),
});

export const helperOf = { no: itemNo, id: identifier };
