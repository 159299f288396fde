import * as z from 'zod';
import { cursor, itemNo, moment } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { operation } from './operation';

export const listCallList = operation({
  name: 'listCallList',
  summary: 'People whom no push reaches, to be phoned',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    calls: z.array(z.object({ no: itemNo, title: z.string(), why: z.string(), since: moment })),
    next: z.string().optional(),
  }),
  errors: [],
});
