import * as z from 'zod';
import { itemNo, moment } from './fields';
import { operation } from './operation';

export const listContactViews = operation({
  name: 'listContactViews',
  summary: 'Who has seen my name and phone, when and why',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ no: itemNo }),
  output: z.object({
    views: z.array(z.object({ at: moment, name: z.string(), title: z.string(), reason: z.string() })),
  }),
  errors: ['item_not_found'],
});
