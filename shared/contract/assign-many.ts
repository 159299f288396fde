import * as z from 'zod';
import { batchNos, batchResult } from './batch';
import { identifier, tier, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const assignMany = operation({
  name: 'assignMany',
  summary: 'The office assigns several items to one unit at once, with a result for each',
  caller: [...OFFICE_ROLES, 'government_office'],
  type: 'command',
  input: z.strictObject({
    nos: batchNos,
    tier,
    categoryId: identifier.optional(),
    leadUnitId: identifier,
    coHandlerIds: z.array(identifier).max(5).default([]),
    policyId: identifier.optional(),
    note: words.optional(),
  }),
  output: batchResult,
  errors: [],
});
