import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const resume = operation({
  name: 'resume',
  summary: 'The office lets work go on where it was stopped',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words.optional() }),
  output: commandResult,
  errors: [...ITEM_ERRORS],
});
