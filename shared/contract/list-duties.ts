import * as z from 'zod';
import { cursor } from './fields';
import { operation } from './operation';
import { dutyRow } from './responsibility-parts';
import { LIST_READERS } from '../responsibility/roles';

export const listDuties = operation({
  name: 'listDuties',
  summary: 'Duties by the day they are due: the late ones, those that are open, those that were fulfilled',
  caller: LIST_READERS,
  type: 'query',
  input: z.strictObject({ of: z.enum(['late', 'open', 'fulfilled']), cursor }),
  output: z.object({
    duties: z.array(dutyRow),
    next: z.string().optional(),
    total: z.number().int(),
  }),
  errors: ['module_off'],
});
