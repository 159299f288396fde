import * as z from 'zod';
import { commandResult, identifier, itemNo, tier, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const assign = operation({
  name: 'assign',
  summary: 'The office assigns an item to a unit of a tier: the clock starts',
  caller: [...OFFICE_ROLES, 'government_office'],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    tier,
    categoryId: identifier.optional(),
    leadUnitId: identifier,
    coHandlerIds: z.array(identifier).max(5).default([]),
    policyId: identifier.optional(),
    note: words.optional(),
  }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'category_required',
    'category_unknown',
    'tier_unknown',
    'tier_not_yours',
    'policy_unknown',
    'unit_not_found',
  ],
});
