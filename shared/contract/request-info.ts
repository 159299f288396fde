import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const requestInfo = operation({
  name: 'requestInfo',
  summary: 'Whoever holds the item asks the submitter; the clock rests until they answer',
  caller: [...STATION_ROLES, ...OFFICE_ROLES, ...UNIT_ROLES, ...DEPUTY_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long', 'ask_by_phone', 'content_refused'],
});
