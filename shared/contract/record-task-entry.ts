import * as z from 'zod';
import { day } from './fields';
import { WORDS_MAX } from '../item/limits';
import { ENTRY_TYPES } from '../responsibility/progress';
import { operation } from './operation';
import { taskId } from './responsibility-parts';
import { LIST_EDITORS } from '../responsibility/roles';

export const recordTaskEntry = operation({
  name: 'recordTaskEntry',
  summary: 'Writes down a consultation, a step forward or a bulletin about a task, with its day and words',
  caller: [...LIST_EDITORS, 'leader'],
  type: 'command',
  input: z.strictObject({
    id: taskId,
    type: z.enum(ENTRY_TYPES),
    day,
    text: z.string().trim().min(1).max(WORDS_MAX),
  }),
  output: z.object({ id: z.string(), entries: z.number().int() }),
  errors: ['module_off', 'task_not_found', 'day_in_future'],
});
