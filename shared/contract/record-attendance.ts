import * as z from 'zod';
import { ACTIVITY_CALLERS, activityDetail, attendedIds, residentsCount } from './activity';
import { identifier } from './fields';
import { operation } from './operation';

export const recordAttendance = operation({
  name: 'recordAttendance',
  summary:
    'Whoever writes the activity down says which deputies took part and how many residents came; nobody checks in',
  caller: ACTIVITY_CALLERS,
  type: 'command',
  /** All that is known now, in place of what was said before; after the end too. */
  input: z.strictObject({ id: identifier, deputyIds: attendedIds, residents: residentsCount }),
  output: activityDetail,
  errors: ['activity_not_found', 'deputy_not_found'],
});
