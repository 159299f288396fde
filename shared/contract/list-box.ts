import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { cursor, itemNo, moment } from './fields';
import { operation } from './operation';

export const BOX_LISTS = ['new', 'kept', 'made_item'] as const;

export const listBox = operation({
  name: 'listBox',
  summary:
    'Notes in the suggestion box of the caller’s station, or of all of them for an office, the latest first',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({ list: z.enum(BOX_LISTS).default('new'), cursor }),
  output: z.object({
    notes: z.array(
      z.object({
        id: z.string(),
        stationName: z.string(),
        text: z.string(),
        at: moment,
        /** What was made of it. */
        no: itemNo.optional(),
      }),
    ),
    next: z.string().optional(),
    /** How many are new: with the first page. */
    fresh: z.number().int().optional(),
  }),
  errors: [],
});
