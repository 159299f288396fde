import * as z from 'zod';
import { identifier } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';
import { routeChange, routeRow, routingCategory, routingProblem } from './routing-parts';

export const ROUTES_PAGE = 20;

export const listRoutes = operation({
  name: 'listRoutes',
  summary: 'Rows of the routing catalogue for one category, with what was changed lately, by whom and why',
  caller: [...OFFICE_ROLES, 'government_office', 'administrator'],
  type: 'query',
  input: z.strictObject({
    categoryId: identifier,
    /** The row after which the next page begins. */
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({
    rows: z.array(
      routeRow.extend({
        key: z.string(),
        /** Of which items, to whom, decided by whom, when and why. */
        words: z.object({ where: z.string(), who: z.string(), since: z.string() }),
      }),
    ),
    next: z.string().optional(),
    total: z.number().int(),
    /** The newest first; only on the first page. */
    changes: z.array(routeChange.extend({ words: z.string() })),
    /** That a row may name. */
    areas: z.array(z.object({ id: z.string(), name: z.string() })),
    /** The category itself; only on the first page. */
    about: z
      .object({
        category: routingCategory,
        problems: z.array(routingProblem),
        /** How many must have been compared before it may go by itself. */
        measuredAtLeast: z.number().int(),
      })
      .optional(),
  }),
  errors: ['category_unknown'],
});
