import * as z from 'zod';
import { cursor, itemPage } from './fields';
import { operation } from './operation';

export const listVoices = operation({
  name: 'listVoices',
  summary: "A deputy's voices: waiting for me, handed over, answered",
  caller: ['deputy', 'council_delegate'],
  type: 'query',
  input: z.strictObject({
    filter: z.enum(['waiting', 'handed_over', 'answered']).default('waiting'),
    cursor,
  }),
  output: itemPage,
  errors: [],
});
