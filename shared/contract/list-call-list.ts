import * as z from 'zod';
import { cursor, itemNo, moment } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { operation } from './operation';

export const listCallList = operation({
  name: 'listCallList',
  summary: 'People whom no push reaches, and units with an urgent matter, to be phoned',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    calls: z.array(
      z.object({
        /** Of the row, not of the person: for `noteCalled`. */
        id: z.string(),
        no: itemNo,
        title: z.string(),
        why: z.string(),
        since: moment,
        /** Of a unit that has an urgent matter. Residents are rung from the item, where a reason is asked. */
        name: z.string().optional(),
        phone: z.string().optional(),
      }),
    ),
    next: z.string().optional(),
  }),
  errors: [],
});
