import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { activityCard } from './activity';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

export const linkToActivity = operation({
  name: 'linkToActivity',
  summary: 'A matter came of this activity: it is listed with it on the board once the activity is closed',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ id: identifier, no: itemNo }),
  output: activityCard,
  errors: ['activity_not_found', 'activity_closed', 'activity_full', 'item_not_found', 'never_public'],
});
