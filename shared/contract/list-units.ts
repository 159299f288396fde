import * as z from 'zod';
import { identifier, tier } from './fields';
import { OFFICE_ROLES, UNIT_ROLES } from '../permission/roles';
import { operation } from './operation';

export const listUnits = operation({
  name: 'listUnits',
  summary:
    'Lists the units of the own place that items can be assigned to, with what is known for a category',
  caller: [...OFFICE_ROLES, ...UNIT_ROLES, 'government_office'],
  type: 'query',
  input: z.object({ categoryId: identifier.optional(), tier: tier.optional() }),
  output: z.object({
    units: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        tier,
        suggested: z.boolean(),
        assignedBefore: z.number().int(),
      }),
    ),
  }),
  errors: [],
});
