import * as z from 'zod';
import { commandResult, day, itemNo, words } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const instruct = operation({
  name: 'instruct',
  summary: 'A leader instructs, with a date',
  caller: ['leader'],
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words, dueDay: day }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long', 'day_in_past'],
});
