import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const merge = operation({
  name: 'merge',
  summary: 'The office merges an item into another that says the same: one handling, everybody answered',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo, parentNo: itemNo }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'merge_into_itself', 'parent_not_open'],
});
