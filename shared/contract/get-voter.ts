import * as z from 'zod';
import { identifier } from './fields';
import { operation } from './operation';
import { voterView } from './voter';

export const getVoter = operation({
  name: 'getVoter',
  summary: 'Whether the caller is a voter of this place, and the areas that can be named',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier }),
  output: voterView.extend({ areas: z.array(z.object({ id: z.string(), name: z.string() })) }),
  errors: ['place_not_found'],
});
