import * as z from 'zod';
import { cursor, itemNo, moment } from './fields';
import { operation } from './operation';

export const listOpenedContacts = operation({
  name: 'listOpenedContacts',
  summary: 'Who of a place opened whose contact data, when and why: of which item, neither name nor phone',
  caller: ['auditor'],
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    views: z.array(
      z.object({ at: moment, name: z.string(), title: z.string(), no: itemNo, reason: z.string() }),
    ),
    next: z.string().optional(),
  }),
  errors: [],
});
