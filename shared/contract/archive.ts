import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const archive = operation({
  name: 'archive',
  summary: 'The office puts an item away that is over in every respect',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'promise_open', 'publication_undecided', 'outcome_required', 'not_complete'],
});
