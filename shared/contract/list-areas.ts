import * as z from 'zod';
import { TIERS } from '../item/kinds';
import { identifier } from './fields';
import { operation } from './operation';

export const listAreas = operation({
  name: 'listAreas',
  summary:
    'Lists the towns, villages, communities and grids of a place, for somebody who says where without a map',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier }),
  output: z.object({
    areas: z.array(
      z.object({ id: z.string(), name: z.string(), tier: z.enum(TIERS), parentId: z.string().optional() }),
    ),
    /** Where the place has them; who looks after one is for staff. */
    grids: z.array(z.object({ id: z.string(), name: z.string(), areaId: z.string() })),
  }),
  errors: ['place_not_found'],
});
