import * as z from 'zod';
import { commandResult, identifier, itemNo } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const admit = operation({
  name: 'admit',
  summary: 'Station or office accepts an item: to a deputy, or to the office to be assigned',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    to: z.enum(['with_deputy', 'triage']),
    deputyId: identifier.optional(),
    categoryId: identifier.optional(),
  }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'category_unknown', 'deputy_not_found', 'deputy_unavailable', 'same_screener'],
});
