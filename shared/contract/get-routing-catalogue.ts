import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';
import { routingCategory, routingProblem } from './routing-parts';

export const getRoutingCatalogue = operation({
  name: 'getRoutingCatalogue',
  summary:
    'The routing catalogue by category: how many rows, what contradicts or is missing, how sure suggestions are',
  caller: [...OFFICE_ROLES, 'government_office', 'administrator'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    categories: z.array(routingCategory),
    problems: z.array(routingProblem),
    /** How many must have been compared before a category may go by itself. */
    measuredAtLeast: z.number().int(),
  }),
  errors: [],
});
