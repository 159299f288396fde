import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { RESULT_CLASSES } from '../item/kinds';
import { ITEM_ERRORS, operation } from './operation';

export const release = operation({
  name: 'release',
  summary: 'The office releases a reply: the resident is told and may rate',
  caller: ['congress_office'],
  type: 'command',
  input: z.strictObject({ no: itemNo, resultClass: z.enum(RESULT_CLASSES).optional() }),
  output: commandResult,
  errors: ITEM_ERRORS,
});
