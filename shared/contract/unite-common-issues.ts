import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { identifier } from './fields';
import { operation } from './operation';

export const uniteCommonIssues = operation({
  name: 'uniteCommonIssues',
  summary:
    'The office says that two common issues are one; the first goes into the second. Handled as one: not two leads',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ id: identifier, intoId: identifier }),
  output: z.object({ id: identifier, people: z.number().int() }),
  errors: ['common_issue_not_found', 'merge_into_itself', 'already_there'],
});
