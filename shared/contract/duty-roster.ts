import * as z from 'zod';
import { UNIT_ROLES } from '../permission/roles';
import { day, identifier } from './fields';
import { operation } from './operation';

const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);
const DAYS_MAX = 31;

const dutyRoster = z.object({
  month,
  unitName: z.string(),
  days: z.array(z.object({ day, entryId: identifier, name: z.string() })),
  /** Who of the unit has come in. */
  people: z.array(z.object({ entryId: identifier, name: z.string() })),
  version: z.number().int(),
});

export const getDutyRoster = operation({
  name: 'getDutyRoster',
  summary: 'Who of my unit is on duty, by day of a month',
  caller: UNIT_ROLES,
  type: 'query',
  input: z.strictObject({ month }),
  output: dutyRoster,
  errors: [],
});

export const saveDutyRoster = operation({
  name: 'saveDutyRoster',
  summary:
    'Who of my unit is on duty on the days of a month: their phone rings first for what comes to the unit',
  caller: UNIT_ROLES,
  type: 'command',
  /** `seenVersion`: of what the person had before them. Days that are left out have nobody. */
  input: z.strictObject({
    month,
    days: z.array(z.strictObject({ day, entryId: identifier })).max(DAYS_MAX),
    seenVersion: z.number().int().nonnegative(),
  }),
  output: dutyRoster,
  errors: ['member_not_found', 'day_not_real', 'day_twice', 'changed_meanwhile'],
});
