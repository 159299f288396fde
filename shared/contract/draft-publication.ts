import * as z from 'zod';
import { itemNo } from './fields';
import { operation } from './operation';

export const draftPublication = operation({
  name: 'draftPublication',
  summary: 'A first redacted version: names, phones and house numbers taken out, for somebody to read',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ no: itemNo }),
  output: z.object({
    publicTitle: z.string(),
    publicText: z.string(),
    publicReply: z.string(),
    /** What was taken out, for whoever reads it over. */
    hidden: z.number().int(),
    /** The text is the submitter's own version. */
    own: z.boolean(),
  }),
  errors: ['item_not_found', 'never_public'],
});
