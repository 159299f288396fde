import * as z from 'zod';
import { cursor, itemNo, moment, state } from './fields';
import { operation } from './operation';

export const exportMine = operation({
  name: 'exportMine',
  summary:
    'Everything kept about the caller: what they said, their name and phone, who looked at it, their photos',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    items: z.array(
      z.object({
        no: itemNo,
        state,
        createdAt: moment,
        whereabouts: z.string().optional(),
        /** Their own words, in the order in which they came. */
        said: z.array(z.object({ at: moment, field: z.string(), text: z.string() })),
        reply: z.string().optional(),
        name: z.string().optional(),
        phone: z.string().optional(),
        views: z.array(z.object({ at: moment, name: z.string(), title: z.string(), reason: z.string() })),
        /** Addresses that hold for an hour. */
        photoUrls: z.array(z.string()),
      }),
    ),
    /** With the first page: where they said that they vote, and the phone that WeChat vouched for. */
    voters: z
      .array(
        z.object({
          placeId: z.string(),
          areaId: z.string(),
          called: z.string().optional(),
          phone: z.string(),
        }),
      )
      .optional(),
    next: z.string().optional(),
  }),
  errors: [],
});
