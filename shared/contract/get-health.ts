import * as z from 'zod';
import { HEALTH_CAUSES } from '../health/figures';
import { JOB_NAMES } from '../health/jobs';
import { OFFICE_ROLES } from '../permission/roles';
import { day, moment } from './fields';
import { operation } from './operation';

export const getHealth = operation({
  name: 'getHealth',
  summary: 'How the timer and what waits for it stand, with what is beyond its limit; no words of anybody',
  caller: [...OFFICE_ROLES, 'administrator', 'security'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    at: moment,
    figures: z.array(
      z.object({
        cause: z.enum(HEALTH_CAUSES),
        value: z.number().int(),
        count: z.number().int().optional(),
        beyond: z.boolean(),
      }),
    ),
    /** Each part of the timer, and for how long it has not done what it is for; absent: it never has. */
    jobs: z.array(
      z.object({ job: z.enum(JOB_NAMES), minutes: z.number().int().optional(), beyond: z.boolean() }),
    ),
    /** Keys of contact data that are in use, the newest first: names alone, and since which day where the name says it. */
    keys: z.array(z.object({ id: z.string(), since: day.optional(), old: z.boolean() })),
  }),
  errors: [],
});
