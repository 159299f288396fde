import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { someNos } from './common-issue';
import { identifier } from './fields';
import { operation } from './operation';

export const splitCommonIssue = operation({
  name: 'splitCommonIssue',
  summary: 'The office says that these items are another matter; what is merged already stays where it is',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ id: identifier, nos: someNos }),
  output: z.object({ id: identifier, people: z.number().int() }),
  errors: ['common_issue_not_found', 'already_there'],
});
