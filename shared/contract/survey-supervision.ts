import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const surveySupervision = operation({
  name: 'surveySupervision',
  summary: 'After the report somebody goes to see: it is solved, or the loop begins again',
  caller: [...OFFICE_ROLES, 'leader'],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    supervisionId: z.number().int().positive(),
    solved: z.boolean(),
    text: words,
  }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long', 'supervision_not_found', 'report_missing'],
});
