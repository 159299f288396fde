import * as z from 'zod';
import { identifier, itemNo, moment, voiceText, whereabouts } from './fields';
import { operation } from './operation';
import { PUBLIC_STATES } from '../publication/public-version';

export const listSimilar = operation({
  name: 'listSimilar',
  summary:
    'What is on the board already and sounds like what somebody is about to say: the public version, how far, since when',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({
    placeId: identifier,
    stationId: identifier.optional(),
    text: voiceText,
    categoryId: identifier.optional(),
    whereabouts: whereabouts.optional(),
  }),
  output: z.object({
    items: z.array(
      z.object({
        no: itemNo,
        title: z.string(),
        text: z.string(),
        state: z.enum(PUBLIC_STATES),
        createdAt: moment,
        /** Metres, by the hundred; absent where either of the two gave no spot. */
        distance: z.number().int().optional(),
        photoUrl: z.string().optional(),
        following: z.boolean(),
      }),
    ),
  }),
  errors: ['place_not_found'],
});
