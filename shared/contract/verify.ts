import * as z from 'zod';
import { commandResult, itemNo, photoIds, words } from './fields';
import { DEPUTY_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const verify = operation({
  name: 'verify',
  summary: 'A deputy went to see whether it is solved, and says so',
  caller: DEPUTY_ROLES,
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    solved: z.boolean(),
    text: words,
    photoIds: photoIds.default([]),
  }),
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
