import * as z from 'zod';
import { commandResult, itemNo } from './fields';
import { OFFICE_ROLES, UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const tickSupervision = operation({
  name: 'tickSupervision',
  summary: 'A step of a key supervision is done',
  caller: [...OFFICE_ROLES, ...UNIT_ROLES, 'leader'],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    supervisionId: z.number().int().positive(),
    index: z.number().int().min(0).max(7),
  }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'supervision_not_found', 'step_done'],
});
