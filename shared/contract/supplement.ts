import * as z from 'zod';
import { commandResult, itemNo, photoIds, words } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const supplement = operation({
  name: 'supplement',
  summary: 'The submitter adds words or photos to an open item',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words, photoIds: photoIds.default([]) }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'too_many_photos',
    'photo_not_yours',
    'photo_not_ready',
    'content_refused',
  ],
});
