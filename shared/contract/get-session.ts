import * as z from 'zod';
import { identifier, moment, tier } from './fields';
import { ROLES } from '../permission/roles';
import { placeView } from './place-view';
import { operation } from './operation';

export const getSession = operation({
  name: 'getSession',
  summary: 'Who the caller is here: hats, places, unread notices, consents left',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({
    placeId: identifier.optional(),
    /** No hat was ever chosen: what waits is counted for the first, which is the one that then acts. */
    firstHat: z.boolean().default(false),
  }),
  output: z.object({
    openid: z.string(),
    memberships: z.array(
      z.object({
        id: z.string(),
        placeId: z.string(),
        role: z.enum(ROLES),
        name: z.string(),
        title: z.string(),
        deputyId: z.string().optional(),
        stationId: z.string().optional(),
        tiers: z.array(tier).optional(),
        /** Whom the person stands in for, and until when. */
        for: z.string().optional(),
        until: moment.optional(),
      }),
    ),
    places: z.array(placeView),
    unread: z.number().int(),
    /** Items waiting for the hat that acts now; 0 for residents without a reply to judge. */
    todo: z.number().int(),
    pushesLeft: z.record(z.string(), z.number().int()),
    templates: z.object({ resident: z.array(z.string()), staff: z.array(z.string()) }),
    /** Offices: a year whose days are due and not entered (from 1 November, the next one). */
    calendarMissing: z.string().optional(),
    now: moment,
  }),
  errors: [],
});
