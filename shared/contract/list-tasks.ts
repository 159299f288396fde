import * as z from 'zod';
import { cursor } from './fields';
import { operation } from './operation';
import { dutyCounts } from './responsibility-parts';
import { LIST_READERS } from '../responsibility/roles';

export const listTasks = operation({
  name: 'listTasks',
  summary: 'The tasks of a category with how far their duties are, in the order of the list',
  caller: LIST_READERS,
  type: 'query',
  input: z.strictObject({ category: z.string().min(1).max(20), cursor }),
  output: z.object({
    tasks: z.array(
      z.object({ id: z.string(), taskNo: z.number().int(), title: z.string(), counts: dutyCounts }),
    ),
    next: z.string().optional(),
    total: z.number().int(),
  }),
  errors: ['module_off'],
});
