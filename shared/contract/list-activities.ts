import * as z from 'zod';
import { ACTIVITY_CALLERS, activityCard, half } from './activity';
import { cursor, identifier, itemNo } from './fields';
import { operation } from './operation';

export const listActivities = operation({
  name: 'listActivities',
  summary:
    'Activities, the latest day first: of the caller’s station, of a deputy’s group, of a whole place for an office or leader, or of one half-year',
  caller: [...ACTIVITY_CALLERS, 'leader'],
  type: 'query',
  input: z.strictObject({
    state: z.enum(['planned', 'closed']),
    /** Only of this half-year, by the day of the activity; of those that are over. */
    half: half.optional(),
    /** Of one who held it. A deputy names one of their own groups; an office or leader anyone. */
    of: z.strictObject({ kind: z.enum(['station', 'group', 'area']), id: identifier }).optional(),
    cursor,
  }),
  output: z.object({
    activities: z.array(activityCard.extend({ nos: z.array(itemNo) })),
    next: z.string().optional(),
  }),
  errors: ['group_not_yours'],
});
