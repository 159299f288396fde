import * as z from 'zod';
import { cursor, itemNo } from './fields';
import { operation } from './operation';

export const eraseMine = operation({
  name: 'eraseMine',
  summary:
    'Name and phone of the caller are gone at once, words and photos of what has ended too; number, days and steps stay and can still be verified',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ cursor }),
  output: z.object({
    /** Words, photos, name and phone are gone. */
    erased: z.array(itemNo),
    /** Still being worked on: name and phone are gone, the words are needed until it has ended. */
    kept: z.array(itemNo),
    next: z.string().optional(),
  }),
  errors: [],
});
