import * as z from 'zod';
import { day, identifier } from './fields';
import { operation } from './operation';
import { dutyId, taskId } from './responsibility-parts';
import { LIST_EDITORS } from '../responsibility/roles';

export const splitTask = operation({
  name: 'splitTask',
  summary:
    'Says into which duties a task is split, each with its unit and its day; what lacks one is refused',
  caller: LIST_EDITORS,
  type: 'command',
  input: z.strictObject({
    id: taskId,
    /** Of the task, as it was when it was opened. */
    version: z.number().int().positive(),
    duties: z
      .array(
        z.strictObject({
          /** One that is there already. */
          id: dutyId.optional(),
          title: z.string().max(200),
          /** Absent ones pass the form, so that the refusal can name the row. */
          unitId: identifier.optional(),
          dueDay: day.optional(),
        }),
      )
      .max(100),
  }),
  output: z.object({ id: z.string(), version: z.number().int(), duties: z.number().int() }),
  errors: ['module_off', 'task_not_found', 'rows_refused', 'nothing_changes', 'changed_meanwhile'],
});
