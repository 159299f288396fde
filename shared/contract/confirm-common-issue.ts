import * as z from 'zod';
import { batchResult } from './batch';
import { OFFICE_ROLES } from '../permission/roles';
import { someNos } from './common-issue';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

export const confirmCommonIssue = operation({
  name: 'confirmCommonIssue',
  summary:
    'The office has items of a common issue handled as one: they are merged into the lead, each with its own result',
  caller: OFFICE_ROLES,
  type: 'command',
  /** Once there is a lead it stays. */
  input: z.strictObject({ id: identifier, leadNo: itemNo, nos: someNos }),
  output: batchResult,
  errors: ['common_issue_not_found'],
});
