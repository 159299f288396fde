import * as z from 'zod';
import { cursor, itemNo, itemPage, moment, state } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { operation } from './operation';

export const listQueue = operation({
  name: 'listQueue',
  summary: 'The queue of a station or office, what has waited longest first; or what it has passed on',
  caller: [...STATION_ROLES, ...OFFICE_ROLES, 'government_office'],
  type: 'query',
  input: z.strictObject({
    filter: z.enum(['waiting', 'open', 'replied', 'ended']).default('waiting'),
    state: state.optional(),
    /** An office for some tiers sees those; the others are there when it asks for them. */
    tiers: z.enum(['mine', 'others']).default('mine'),
    cursor,
  }),
  output: itemPage.extend({
    /** Of what waits to be looked at: what has waited longest, and whether that is more than a working day. */
    oldest: z.object({ no: itemNo, since: moment, late: z.boolean() }).optional(),
  }),
  errors: [],
});
