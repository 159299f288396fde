import * as z from 'zod';
import { cursor, itemPage } from './fields';
import { operation } from './operation';

export const listUnitItems = operation({
  name: 'listUnitItems',
  summary: "A unit's items, most delayed first; or those it has answered",
  caller: ['handler', 'unit_head'],
  type: 'query',
  input: z.strictObject({
    filter: z.enum(['waiting', 'review', 'replied', 'ended']).default('waiting'),
    cursor,
  }),
  output: itemPage,
  errors: [],
});
