import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';
import { routingMeasure } from './routing-parts';

export const getRoutingCatalogue = operation({
  name: 'getRoutingCatalogue',
  summary:
    'The routing catalogue by category: how many rows, what contradicts or is missing, how sure suggestions are',
  caller: [...OFFICE_ROLES, 'government_office', 'administrator'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    categories: z.array(
      routingMeasure.extend({
        id: z.string(),
        label: z.string(),
        rows: z.number().int(),
        /** Named by the place's file, for which no row is needed. */
        fileUnits: z.array(z.string()),
        /** Professional stations that can be asked first. */
        stations: z.array(z.string()),
      }),
    ),
    /** In words, the category that each belongs to beside it. */
    problems: z.array(z.object({ type: z.string(), categoryId: z.string(), words: z.string() })),
    /** How many must have been compared before a category may go by itself. */
    measuredAtLeast: z.number().int(),
  }),
  errors: [],
});
