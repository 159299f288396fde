import * as z from 'zod';
import { itemPage } from './fields';
import { codeCard, placeView } from './place-view';
import { operation } from './operation';

export const openCode = operation({
  name: 'openCode',
  summary:
    'Shows whose code was scanned, or typed by its words: a deputy with name and constituency, or a station with its deputies',
  caller: 'anyone',
  type: 'query',
  /** One of the two: what the picture carries, or the words under it. */
  input: z.strictObject({
    scene: z.string().min(1).max(64).optional(),
    words: z.string().min(1).max(30).optional(),
    /** The first screen shows what one has said oneself beside the card: both in one answer. */
    mine: z.boolean().default(false),
  }),
  output: z.object({
    ...codeCard.shape,
    /** Where it lies, as `getSession` would tell: nobody asks again for a place that a code has just opened. */
    place: placeView,
    /** The first page of `listMyItems`, where it was asked for. */
    mine: itemPage.optional(),
  }),
  errors: ['code_unknown', 'code_revoked', 'code_left', 'too_many_guesses'],
});
