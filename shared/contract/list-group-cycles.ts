import * as z from 'zod';
import { DEPUTY_ROLES, OFFICE_ROLES } from '../permission/roles';
import { GROUP_KINDS } from '../place/roster';
import { CYCLE_STATES } from '../statistics/group-cycle';
import { cursor, day } from './fields';
import { operation } from './operation';

export const listGroupCycles = operation({
  name: 'listGroupCycles',
  summary:
    'How groups stand with the rhythm of their place: all for an office, a deputy’s own alone; who has met too rarely first (江夏 JX-16)',
  caller: [...OFFICE_ROLES, ...DEPUTY_ROLES],
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    /** Absent where the place has no rhythm. */
    cycle: z
      .object({ months: z.number().int(), perYear: z.number().int(), warnDays: z.number().int() })
      .optional(),
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: z.enum(GROUP_KINDS),
        /** Absent where the place has no rhythm. */
        standing: z
          .object({
            state: z.enum(CYCLE_STATES),
            /** The stretch that went by without one, or the present one. */
            from: day,
            to: day,
            /** Of this year. */
            count: z.number().int(),
          })
          .optional(),
      }),
    ),
    next: z.string().optional(),
  }),
  errors: [],
});
