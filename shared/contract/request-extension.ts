import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { DEPUTY_ROLES, UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const requestExtension = operation({
  name: 'requestExtension',
  summary: 'A unit, or the deputy of a dispute, asks for more time, once, before the date, with its reason',
  caller: [...UNIT_ROLES, ...DEPUTY_ROLES],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    /** In the unit of the policy's extension. */
    amount: z.number().int().min(1).max(366),
    text: words,
  }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'extension_not_allowed',
    'extension_used',
    'extension_too_late',
    'extension_too_long',
  ],
});
