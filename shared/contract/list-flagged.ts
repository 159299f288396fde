import * as z from 'zod';
import { cursor, itemPage } from './fields';
import { FLAGGED_LISTS } from '../item/lists';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES } from '../permission/roles';
import { operation } from './operation';

export const listFlagged = operation({
  name: 'listFlagged',
  summary:
    'Items beside the queue: opinions owed, extensions asked, to be published, supervised, disputed, micro matters',
  caller: [...OFFICE_ROLES, ...UNIT_ROLES, ...STATION_ROLES, ...DEPUTY_ROLES, 'leader'],
  type: 'query',
  input: z.strictObject({ list: z.enum(FLAGGED_LISTS), cursor }),
  output: itemPage,
  errors: [],
});
