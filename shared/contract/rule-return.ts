import * as z from 'zod';
import { commandResult, identifier, itemNo, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const ruleReturn = operation({
  name: 'ruleReturn',
  summary: 'The office rules on a return, once and with a reason; upheld, it teaches who owns such matters',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    upheld: z.boolean(),
    text: words,
    /** Upheld: who owns such matters from now on; left out: whom the unit proposed. */
    ownerUnitId: identifier.optional(),
  }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long', 'unit_not_found'],
});
