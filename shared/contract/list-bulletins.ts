import * as z from 'zod';
import { cursor, day, moment } from './fields';
import { operation } from './operation';
import { LIST_READERS } from '../responsibility/roles';

export const listBulletins = operation({
  name: 'listBulletins',
  summary: 'Bulletins on the responsibility list, the latest first; drafts only for who keeps the list',
  caller: LIST_READERS,
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    bulletins: z.array(
      z.object({
        day,
        title: z.string(),
        late: z.number().int(),
        publishedAt: moment.optional(),
        read: z.boolean(),
      }),
    ),
    next: z.string().optional(),
    mayEdit: z.boolean(),
    today: day,
  }),
  errors: ['module_off'],
});
