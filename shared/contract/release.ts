import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { RESULT_CLASSES } from '../item/kinds';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const release = operation({
  name: 'release',
  summary: 'The office releases a reply: the resident is told and may rate',
  caller: [...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo, resultClass: z.enum(RESULT_CLASSES).optional() }),
  output: commandResult,
  errors: ITEM_ERRORS,
});
