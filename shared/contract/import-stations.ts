import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

/** A spreadsheet of three hundred stations. */
const SHEET_MAX = 30_000;

export const importStations = operation({
  name: 'importStations',
  summary: 'Enters stations from pasted rows of a spreadsheet; each gets its page and its code by itself',
  caller: [...OFFICE_ROLES, 'administrator'],
  type: 'command',
  input: z.strictObject({
    /** Cells between tabs, the first row the headings. */
    sheet: z.string().min(1).max(SHEET_MAX),
    /** Says what would happen, and what is wrong in which row; enters nothing. */
    dryRun: z.boolean().default(true),
  }),
  output: z.object({
    rows: z.number().int(),
    added: z.array(z.string()),
    changed: z.array(z.string()),
    unchanged: z.number().int(),
    problems: z.array(z.object({ line: z.number().int(), column: z.string(), problem: z.string() })),
    entered: z.boolean(),
  }),
  errors: ['rows_wrong', 'place_not_found', 'place_invalid'],
});
