import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const urge = operation({
  name: 'urge',
  summary: 'Asks whoever holds the item to hurry; once in three days',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'urge_too_soon'],
});
