import * as z from 'zod';
import { COUNTED_BY } from '../statistics/activity-numbers';
import { FIGURE_CALLERS, half } from './activity';
import { cursor } from './fields';
import { operation } from './operation';

export const listActivityCounts = operation({
  name: 'listActivityCounts',
  summary:
    'How many activities each group, station or street held in a half-year: held together they count for each, in the order of the roster',
  caller: [...FIGURE_CALLERS],
  type: 'query',
  input: z.strictObject({ half, by: z.enum(COUNTED_BY), cursor }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        activities: z.number().int(),
        attended: z.number().int(),
      }),
    ),
    next: z.string().optional(),
  }),
  errors: [],
});
