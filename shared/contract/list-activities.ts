import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { activityCard } from './activity';
import { cursor } from './fields';
import { operation } from './operation';

export const listActivities = operation({
  name: 'listActivities',
  summary: 'Activities of the caller’s station, or of the whole place for an office, the latest day first',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({ state: z.enum(['planned', 'closed']), cursor }),
  output: z.object({
    activities: z.array(activityCard.extend({ nos: z.array(z.string()) })),
    next: z.string().optional(),
  }),
  errors: [],
});
