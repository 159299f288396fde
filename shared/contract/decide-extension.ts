import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const decideExtension = operation({
  name: 'decideExtension',
  summary: 'The office grants more time, or refuses it with a reason',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo, granted: z.boolean(), text: words.optional() }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'extension_not_asked',
    'extension_grant_too_late',
  ],
});
