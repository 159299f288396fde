import * as z from 'zod';
import { commandResult, itemNo, outcomeInput } from './fields';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES, UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const recordOutcome = operation({
  name: 'recordOutcome',
  summary: 'What came of it in figures: quantities, money by source, who has gained',
  caller: [...UNIT_ROLES, ...DEPUTY_ROLES, ...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ no: itemNo, outcome: outcomeInput }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'outcome_empty'],
});
