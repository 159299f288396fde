import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { SUSPEND_REASONS } from '../item/kinds';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const suspend = operation({
  name: 'suspend',
  summary: 'The office stops an item for a reason that lasts; the clock rests',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo, reason: z.enum(SUSPEND_REASONS), text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long'],
});
