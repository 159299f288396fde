import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const reopen = operation({
  name: 'reopen',
  summary: 'It came again within the time: submitter, deputy or office opens it once more',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long', 'reopen_too_late', 'content_refused'],
});
