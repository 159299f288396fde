import * as z from 'zod';
import { due, itemNo } from './fields';
import { countedDay } from './item-detail';
import { DEPUTY_ROLES, OFFICE_ROLES, UNIT_ROLES } from '../permission/roles';
import { operation } from './operation';

export const previewExtension = operation({
  name: 'previewExtension',
  summary: 'What date an extension of so much would give, and why that date',
  caller: [...UNIT_ROLES, ...DEPUTY_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({
    no: itemNo,
    /** In the unit of the policy's extension. */
    amount: z.number().int().min(1).max(366),
  }),
  output: z.object({ due, days: z.array(countedDay) }),
  errors: ['item_not_found', 'extension_not_allowed'],
});
