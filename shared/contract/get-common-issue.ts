import * as z from 'zod';
import { OFFICE_ROLES, UNIT_ROLES } from '../permission/roles';
import { commonItem } from './common-issue';
import { itemNo, moment, state } from './fields';
import { operation } from './operation';

export const getCommonIssue = operation({
  name: 'getCommonIssue',
  summary:
    'A common issue with its items, found by any of them: for the office, and for the unit that handles it',
  caller: [...OFFICE_ROLES, ...UNIT_ROLES],
  type: 'query',
  input: z.strictObject({ no: itemNo }),
  output: z.object({
    id: z.string(),
    state: z.enum(['suggested', 'confirmed']),
    people: z.number().int(),
    said: z.number().int(),
    alarmedAt: moment.optional(),
    lead: z.object({ no: itemNo, state, leadUnitName: z.string().optional() }).optional(),
    /** The unit may write to each asker now. */
    writes: z.boolean(),
    /** The latest; to a unit only those that are handled together. */
    items: z.array(commonItem),
  }),
  errors: ['common_issue_not_found'],
});
