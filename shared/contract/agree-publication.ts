import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const agreePublication = operation({
  name: 'agreePublication',
  summary: 'The submitter has read what everybody would see, and says yes to exactly this',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'never_public',
    'publication_objected',
    'publication_not_proposed',
    'publication_agreed',
  ],
});
