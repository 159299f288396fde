import * as z from 'zod';
import { ACTIVITY_CALLERS, activityDetail } from './activity';
import { identifier } from './fields';
import { operation } from './operation';

export const getActivity = operation({
  name: 'getActivity',
  summary: 'One activity: who held it, who took part, what was settled, which matters came of it',
  caller: [...ACTIVITY_CALLERS, 'leader'],
  type: 'query',
  input: z.strictObject({ id: identifier }),
  output: activityDetail,
  errors: ['activity_not_found'],
});
