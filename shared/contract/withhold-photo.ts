import * as z from 'zod';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

export const withholdPhoto = operation({
  name: 'withholdPhoto',
  summary:
    'A photo stays with those who work on the matter and is never shown to everybody; what the submitter withheld nobody else gives free',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({
    id: identifier,
    /** Of an item; absent while the words are still being written. */
    no: itemNo.optional(),
    withheld: z.boolean(),
  }),
  output: z.object({ id: z.string(), withheld: z.boolean() }),
  errors: [
    'item_not_found',
    'photo_not_yours',
    'photo_not_ready',
    'photo_withheld',
    'already_published',
    'publication_changed',
  ],
});
