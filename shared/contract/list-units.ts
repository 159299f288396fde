import * as z from 'zod';
import { identifier, tier } from './fields';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES } from '../permission/roles';
import { operation } from './operation';

export const listUnits = operation({
  name: 'listUnits',
  summary:
    'Lists the units of the own place that items can be assigned to, with what is known for a category',
  caller: [...OFFICE_ROLES, ...UNIT_ROLES, ...STATION_ROLES, ...DEPUTY_ROLES, 'government_office', 'leader'],
  type: 'query',
  input: z.strictObject({
    categoryId: identifier.optional(),
    /** The item's: where a ruling has named the owner of category and area, that unit comes first. */
    areaId: identifier.optional(),
    tier: tier.optional(),
  }),
  output: z.object({
    units: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        tier,
        /** A ruling has named it the owner of category and area. */
        ruled: z.boolean(),
        /** Named for the category, by a ruling or by the place's catalogue. */
        suggested: z.boolean(),
        /** How many items of the category it was assigned in this place. */
        assignedBefore: z.number().int(),
      }),
    ),
  }),
  errors: [],
});
