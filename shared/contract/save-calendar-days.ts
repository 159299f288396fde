import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { day, yearNumber } from './fields';
import { calendarYear } from './get-calendar';
import { operation } from './operation';

/** 国庆, 中秋, 换届选举: it stands in a cell and in a sentence. */
const NAME_MAX = 6;

export const saveCalendarDays = operation({
  name: 'saveCalendarDays',
  summary:
    'Enters days of a year that are off or worked here, takes them back, or says that the year is entered whole',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({
    year: yearNumber,
    days: z
      .array(
        z.strictObject({
          day,
          /** `usual` takes back what was entered. */
          is: z.enum(['off', 'work', 'usual']),
          name: z.string().max(NAME_MAX).optional(),
        }),
      )
      .max(366)
      .default([]),
    /** All days of a year that no notice is built in for are entered, or not yet after all. */
    whole: z.boolean().optional(),
  }),
  output: z.object({ year: calendarYear, entered: z.number().int() }),
  errors: ['day_not_real', 'day_twice', 'day_without_name', 'year_known', 'year_incomplete'],
});
