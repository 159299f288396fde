import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { OFFICE_ROLES, UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const reportSupervision = operation({
  name: 'reportSupervision',
  summary: 'The unit reports to whoever supervises: a look at the place follows',
  caller: [...UNIT_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo, supervisionId: z.number().int().positive(), text: words }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'text_too_short', 'text_too_long', 'supervision_not_found', 'report_given'],
});
