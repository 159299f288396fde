import * as z from 'zod';
import { day, moment } from './fields';
import { operation } from './operation';
import { dutyCounts, expectation, listVersion } from './responsibility-parts';
import { LIST_READERS } from '../responsibility/roles';

export const getResponsibilityList = operation({
  name: 'getResponsibilityList',
  summary: 'The responsibility list in figures, category by category; a unit is told of its own duties alone',
  caller: LIST_READERS,
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    today: day,
    /** What the place expects; shown, never enforced. Absent for units. */
    expected: expectation.optional(),
    tasks: z.number().int(),
    /** Tasks that nobody has split yet. */
    unsplit: z.number().int(),
    counts: dutyCounts,
    categories: z.array(
      z.object({ name: z.string(), tasks: z.number().int(), unsplit: z.number().int(), counts: dutyCounts }),
    ),
    version: listVersion,
    changed: z.object({ byName: z.string(), at: moment }).optional(),
    /** The hat that acts keeps the list; it may write down entries. */
    mayEdit: z.boolean(),
    /** Only the duties of one unit are counted. */
    ownOnly: z.boolean(),
    bulletins: z.object({ latestDay: day.optional(), unread: z.number().int() }),
  }),
  errors: ['module_off'],
});
