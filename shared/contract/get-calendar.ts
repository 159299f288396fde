import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { day, moment, yearNumber } from './fields';
import { operation } from './operation';

const entered = z.object({ byName: z.string(), at: moment });

export const calendarYear = z.object({
  year: yearNumber,
  /** `published`: the notice of the State Council is built in; `entered`: this office entered it whole. */
  known: z.enum(['published', 'entered', 'provisional']),
  entered: entered.optional(),
});

export const getCalendar = operation({
  name: 'getCalendar',
  summary:
    'The days of a year as this place counts them, which the office entered, and which years are provisional',
  caller: OFFICE_ROLES,
  type: 'query',
  input: z.strictObject({ year: yearNumber }),
  output: z.object({
    year: yearNumber,
    days: z.array(
      z.object({
        day,
        working: z.boolean(),
        kind: z.enum(['workday', 'makeup', 'weekend', 'holiday']),
        name: z.string().optional(),
        /** Entered here, by whom and when; absent: by the notice, or as any week. */
        entered: entered.optional(),
      }),
    ),
    /** Last year, this year and the two that follow. */
    years: z.array(calendarYear),
    today: day,
  }),
  errors: [],
});
