import * as z from 'zod';
import { identifier, tier } from './fields';
import { operation } from './operation';

export const listUnits = operation({
  name: 'listUnits',
  summary:
    'Lists the units of the own place that items can be assigned to, with what is known for a category',
  caller: ['congress_office'],
  type: 'query',
  input: z.strictObject({ categoryId: identifier.optional(), tier: tier.optional() }),
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
