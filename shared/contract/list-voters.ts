import * as z from 'zod';
import { STATION_ROLES } from '../permission/roles';
import { cursor } from './fields';
import { operation } from './operation';
import { waitingVoter } from './voter';

export const listVoters = operation({
  name: 'listVoters',
  summary: 'Who waits for this station to confirm that they live here, the longest waiting first',
  caller: STATION_ROLES,
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({ voters: z.array(waitingVoter), next: z.string().optional() }),
  errors: [],
});
