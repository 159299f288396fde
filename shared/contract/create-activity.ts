import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ACTIVITY_FORMS, ACTIVITY_WHERE_MAX } from '../place/activity';
import { activityCard } from './activity';
import { day, identifier } from './fields';
import { operation } from './operation';

export const createActivity = operation({
  name: 'createActivity',
  summary: 'A station, or the office for one, writes down an activity: its form, its day, its place',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    form: z.enum(ACTIVITY_FORMS),
    day,
    where: z.string().min(1).max(ACTIVITY_WHERE_MAX),
    /** Whose it is; a station's own without it. */
    stationId: identifier.optional(),
  }),
  output: activityCard,
  errors: ['station_not_found', 'day_not_real', 'content_refused'],
});
