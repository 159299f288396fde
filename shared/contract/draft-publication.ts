import * as z from 'zod';
import { itemNo } from './fields';
import { operation } from './operation';
import { publicDraft } from './public-draft';

export const draftPublication = operation({
  name: 'draftPublication',
  summary: 'A first redacted version: names, phones and house numbers taken out, for somebody to read',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ no: itemNo }),
  output: publicDraft,
  errors: ['item_not_found', 'never_public'],
});
