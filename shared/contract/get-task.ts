import * as z from 'zod';
import { day, moment } from './fields';
import { operation } from './operation';
import { dutyRow, taskEntry, taskId } from './responsibility-parts';
import { LIST_READERS } from '../responsibility/roles';

/** What is older stays stored; a page shows the latest. */
export const ENTRIES_SHOWN = 20;

export const getTask = operation({
  name: 'getTask',
  summary: 'One task of the responsibility list: its duties, what was done about it, and who changed it when',
  caller: LIST_READERS,
  type: 'query',
  input: z.strictObject({ id: taskId }),
  output: z.object({
    id: z.string(),
    taskNo: z.number().int(),
    category: z.string(),
    title: z.string(),
    version: z.number().int(),
    duties: z.array(dutyRow),
    /** The latest last. */
    entries: z.array(taskEntry),
    /** How many older ones are not shown. */
    earlier: z.number().int(),
    history: z.array(
      z.object({
        type: z.enum(['added', 'worded', 'split']),
        byName: z.string(),
        at: moment,
        /** Into how many duties. */
        duties: z.number().int().optional(),
      }),
    ),
    /** Units to choose from; only for who keeps the list. */
    units: z.array(z.object({ id: z.string(), name: z.string() })),
    mayEdit: z.boolean(),
    mayRecord: z.boolean(),
    today: day,
  }),
  errors: ['module_off', 'task_not_found'],
});
