import * as z from 'zod';
import { identifier, itemNo, tier } from './fields';
import { DECISIONS } from '../routing/decision';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const suggestRoute = operation({
  name: 'suggestRoute',
  summary: 'What an item seems to be about, who it would go to, and why; decides nothing',
  caller: [...OFFICE_ROLES, 'government_office'],
  type: 'query',
  input: z.strictObject({
    no: itemNo,
    /** Chosen instead of the suggested one. */
    categoryId: identifier.optional(),
    tier: tier.optional(),
  }),
  output: z.object({
    /** How its words were judged when it came; absent: nobody judged them. */
    category: z
      .object({
        decision: z.enum(DECISIONS),
        /** In words, for whoever looks. */
        words: z.string(),
        /** Likeliest first. */
        ids: z.array(z.string()),
      })
      .optional(),
    /** Of the category that was asked for, else the item's own, else the likeliest. */
    route: z
      .object({
        categoryId: z.string(),
        tier,
        unitId: z.string(),
        unitName: z.string(),
        coHandlers: z.array(z.object({ id: z.string(), name: z.string() })),
        policyId: z.string().optional(),
        because: z.array(z.string()),
      })
      .optional(),
  }),
  errors: ['item_not_found'],
});
