import * as z from 'zod';
import { commandResult, identifier, itemNo, tier, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const assignByTier = operation({
  name: 'assignByTier',
  summary: 'The office decides the tier and passes the item to the body that dispatches it',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo, tier, categoryId: identifier, note: words.optional() }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'category_unknown',
    'tier_unknown',
    'tier_not_yours',
    'tier_is_yours',
    'tier_passed_on',
  ],
});
