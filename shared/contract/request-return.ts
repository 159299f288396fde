import * as z from 'zod';
import { commandResult, identifier, itemNo, words } from './fields';
import { RETURN_BASES } from '../item/kinds';
import { UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const requestReturn = operation({
  name: 'requestReturn',
  summary: 'A unit says that an item is not theirs: on what basis, and whose it is',
  caller: UNIT_ROLES,
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    basis: z.enum(RETURN_BASES),
    text: words,
    proposedUnitId: identifier.optional(),
  }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'return_not_allowed',
    'return_too_late',
    'return_final',
    'returns_used',
    'owner_required',
    'owner_is_yourself',
    'unit_not_found',
  ],
});
