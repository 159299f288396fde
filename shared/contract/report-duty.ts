import * as z from 'zod';
import { day } from './fields';
import { WORDS_MAX } from '../item/limits';
import { UNIT_ROLES } from '../permission/roles';
import { REPORTED_STATES } from '../responsibility/progress';
import { operation } from './operation';
import { dutyId, taskId } from './responsibility-parts';
import { LIST_EDITORS } from '../responsibility/roles';

export const reportDuty = operation({
  name: 'reportDuty',
  summary: 'A unit says how far one of its own duties is; the office may write it down for a unit',
  caller: [...UNIT_ROLES, ...LIST_EDITORS],
  type: 'command',
  input: z.strictObject({
    taskId,
    dutyId,
    /** Of the duty, as it was when it was opened. */
    version: z.number().int().nonnegative(),
    state: z.enum(REPORTED_STATES),
    text: z.string().trim().min(1).max(WORDS_MAX),
    /** Of a fulfilled one: on which day; absent: today. */
    doneDay: day.optional(),
  }),
  output: z.object({ dutyId: z.string(), version: z.number().int() }),
  errors: [
    'module_off',
    'task_not_found',
    'duty_not_found',
    'duty_not_yours',
    'day_in_future',
    'changed_meanwhile',
  ],
});
