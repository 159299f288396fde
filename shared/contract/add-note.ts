import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const addNote = operation({
  name: 'addNote',
  summary: 'An internal note: neither the resident nor the unit sees it',
  caller: ['station_chief', 'liaison_officer', 'congress_office'],
  type: 'command',
  input: z.strictObject({ no: itemNo, text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long'],
});
