import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const transferUp = operation({
  name: 'transferUp',
  summary: 'The office reports a matter to the body above, whose answer it will bring back',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo, body: z.string().min(2).max(30), note: words.optional() }),
  output: commandResult,
  errors: [...ITEM_ERRORS],
});
