import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { activityCard } from './activity';
import { identifier } from './fields';
import { operation } from './operation';

export const closeActivity = operation({
  name: 'closeActivity',
  summary: 'The activity is over: the board of its station lists what came of it, each with its state',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ id: identifier }),
  output: activityCard,
  errors: ['activity_not_found', 'activity_closed'],
});
