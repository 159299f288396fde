import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const sendBack = operation({
  name: 'sendBack',
  summary: 'The office sends a reply back with a reason',
  caller: [...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long'],
});
