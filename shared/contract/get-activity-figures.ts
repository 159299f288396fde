import * as z from 'zod';
import { FIGURE_CALLERS, half } from './activity';
import { operation } from './operation';

const rate = z.object({ part: z.number().int(), of: z.number().int(), share: z.number().nullable() });

export const getActivityFigures = operation({
  name: 'getActivityFigures',
  summary:
    'A half-year of a place’s activities in figures, from kept counters: groups, activities, persons, opinions, closed (江夏 JX-13)',
  caller: [...FIGURE_CALLERS],
  type: 'query',
  input: z.strictObject({ half }),
  output: z.object({
    half,
    /** Groups that held at least one, of those that there are. */
    groups: z.number().int(),
    groupsInAll: z.number().int(),
    activities: z.number().int(),
    attended: z.number().int(),
    residents: z.number().int(),
    gathered: z.number().int(),
    closed: z.number().int(),
    closingRate: rate,
  }),
  errors: [],
});
