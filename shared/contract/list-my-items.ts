import * as z from 'zod';
import { cursor, itemPage } from './fields';
import { operation } from './operation';

export const listMyItems = operation({
  name: 'listMyItems',
  summary: 'What I said, newest first; or what I follow',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ filter: z.enum(['mine', 'following']).default('mine'), cursor }),
  output: itemPage,
  errors: [],
});
