import * as z from 'zod';
import { due, identifier, itemNo } from './fields';
import { countedDay } from './item-detail';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const previewDue = operation({
  name: 'previewDue',
  summary: 'What date an assignment made now would promise, and why that date',
  caller: [...OFFICE_ROLES, 'government_office'],
  type: 'query',
  input: z.strictObject({ no: itemNo, policyId: identifier }),
  output: z.object({
    due,
    days: z.array(countedDay),
    /** By when units that help would give their opinion. */
    coDue: due,
  }),
  errors: ['item_not_found', 'policy_unknown'],
});
