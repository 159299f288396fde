import * as z from 'zod';
import { identifier, itemNo, moment } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const noteCalled = operation({
  name: 'noteCalled',
  summary: 'Somebody on the call list was told by telephone: off the list, and noted with the item',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  /** As `listCallList` gave them: what came to be told since then stays on the list. */
  input: z.strictObject({ no: itemNo, since: moment, id: identifier }),
  output: z.object({ no: itemNo }),
  errors: [...ITEM_ERRORS, 'call_not_listed'],
});
