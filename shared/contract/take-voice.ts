import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const takeVoice = operation({
  name: 'takeVoice',
  summary: 'A deputy opens a voice: the two days for opening stop',
  caller: ['deputy', 'council_delegate'],
  type: 'command',
  input: z.strictObject({ no: itemNo }),
  output: commandResult,
  errors: ITEM_ERRORS,
});
