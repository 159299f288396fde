import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const appeal = operation({
  name: 'appeal',
  summary: 'The submitter asks once for another person to look at a refusal',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'appeal_used',
    'appeal_too_late',
    'text_too_short',
    'text_too_long',
    'content_refused',
  ],
});
