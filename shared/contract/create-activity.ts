import * as z from 'zod';
import { ACTIVITY_FORMS, ACTIVITY_WHERE_MAX } from '../place/activity';
import { ACTIVITY_CALLERS, activityCard, organisers } from './activity';
import { day } from './fields';
import { operation } from './operation';

export const createActivity = operation({
  name: 'createActivity',
  summary:
    'A station, a deputy for their group, or an office writes down an activity: its form, its day, its place, who holds it',
  caller: ACTIVITY_CALLERS,
  type: 'command',
  input: z.strictObject({
    form: z.enum(ACTIVITY_FORMS),
    day,
    where: z.string().min(1).max(ACTIVITY_WHERE_MAX),
    /** Who holds it, several together too; the station that writes it down is among them by itself. */
    stationIds: organisers,
    groupIds: organisers,
  }),
  output: activityCard,
  errors: [
    'organiser_required',
    'station_not_found',
    'group_not_found',
    'group_not_yours',
    'day_not_real',
    'content_refused',
  ],
});
