import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { commonIssueCard } from './common-issue';
import { cursor } from './fields';
import { operation } from './operation';

export const listCommonIssues = operation({
  name: 'listCommonIssues',
  summary: 'What several people seem to ask for, the hottest first: suggested, or confirmed by the office',
  caller: OFFICE_ROLES,
  type: 'query',
  input: z.strictObject({ state: z.enum(['suggested', 'confirmed']), cursor }),
  output: z.object({ issues: z.array(commonIssueCard), next: z.string().optional() }),
  errors: [],
});
