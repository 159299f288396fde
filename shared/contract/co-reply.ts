import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const coReply = operation({
  name: 'coReply',
  summary: 'A unit that helps gives its opinion to the lead unit within its own date',
  caller: UNIT_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long', 'co_reply_given'],
});
