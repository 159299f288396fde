import * as z from 'zod';
import { STATION_ROLES } from '../permission/roles';
import { identifier } from './fields';
import { operation } from './operation';

export const confirmVoter = operation({
  name: 'confirmVoter',
  summary: 'The station of the area says that this is, or is not, one of its voters',
  caller: STATION_ROLES,
  type: 'command',
  input: z.strictObject({ id: identifier, confirmed: z.boolean() }),
  output: z.object({ id: identifier, state: z.enum(['confirmed', 'none']) }),
  errors: ['voter_not_found'],
});
