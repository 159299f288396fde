import * as z from 'zod';
import { batchNos, batchResult } from './batch';
import { identifier, tier, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const assignByTierMany = operation({
  name: 'assignByTierMany',
  summary: 'The office passes several items to the body that dispatches their tier, with a result for each',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({
    nos: batchNos,
    tier,
    /** Of all; absent: each keeps its own. */
    categoryId: identifier.optional(),
    note: words.optional(),
  }),
  output: batchResult,
  errors: [],
});
