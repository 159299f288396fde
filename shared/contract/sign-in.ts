import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const signIn = operation({
  name: 'signIn',
  summary: 'The lead unit signs an item in',
  caller: ['handler', 'unit_head'],
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: commandResult,
  errors: ITEM_ERRORS,
});
