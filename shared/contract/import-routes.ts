import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';
import { WHY_MAX } from './routing-parts';

/** A spreadsheet of three hundred rows. */
const SHEET_MAX = 30_000;

export const importRoutes = operation({
  name: 'importRoutes',
  summary:
    'Enters rows of the routing catalogue from a spreadsheet: first what would happen, then all of it or nothing',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({
    /** Cells between tabs or commas, the first row the headings. */
    sheet: z.string().min(1).max(SHEET_MAX),
    why: z.string().trim().min(2).max(WHY_MAX),
    /** Says what would happen, and what is wrong in which row; enters nothing. */
    dryRun: z.boolean().default(true),
  }),
  output: z.object({
    rows: z.number().int(),
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    problems: z.array(z.object({ line: z.number().int(), column: z.string(), problem: z.string() })),
    entered: z.boolean(),
  }),
  errors: ['rows_wrong', 'catalogue_full'],
});
