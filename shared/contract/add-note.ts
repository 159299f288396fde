import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const addNote = operation({
  name: 'addNote',
  summary: 'An internal note: neither the resident nor the unit sees it',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long'],
});
