import * as z from 'zod';
import { identifier, moment } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';
import { CO_HANDLERS_MAX, routeKey, WHY_MAX } from './routing-parts';

export const saveRoute = operation({
  name: 'saveRoute',
  summary:
    'Writes one row of the routing catalogue, or takes it away; what stood before stays in the history',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({
    ...routeKey,
    /** Null takes the row away. */
    unitId: identifier.nullable(),
    coHandlerIds: z.array(identifier).max(CO_HANDLERS_MAX).default([]),
    policyId: identifier.optional(),
    why: z.string().trim().min(2).max(WHY_MAX),
    /** Since when the row stands that was looked at; 0: there was none. */
    seenAt: moment,
  }),
  output: z.object({ saved: z.literal(true) }),
  errors: [
    'category_unknown',
    'area_not_found',
    'tier_unknown',
    'unit_not_found',
    'policy_unknown',
    'changed_meanwhile',
    'nothing_changes',
    'catalogue_full',
  ],
});
