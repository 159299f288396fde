import * as z from 'zod';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { cursor, day, identifier, moment } from './fields';
import { operation } from './operation';

export const VISIT_WHERE_MAX = 40;
export const VISIT_TEXT_MAX = 300;
const HOUSEHOLDS_MAX = 500;

/** 家访: where, how many, what was heard. No names: a visit is no item and nobody's file. */
const visit = {
  day,
  where: z.string().min(1).max(VISIT_WHERE_MAX),
  households: z.number().int().min(1).max(HOUSEHOLDS_MAX),
  text: z.string().max(VISIT_TEXT_MAX).default(''),
};

export const logVisit = operation({
  name: 'logVisit',
  summary: 'A deputy notes that they went to see people at home',
  caller: DEPUTY_ROLES,
  type: 'command',
  input: z.strictObject(visit),
  output: z.object({ id: identifier }),
  errors: ['day_ahead', 'content_refused'],
});

export const listVisits = operation({
  name: 'listVisits',
  summary: 'Visits at home, the latest first: a deputy’s own, those of a station’s deputies, or of a place',
  caller: [...DEPUTY_ROLES, ...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    visits: z.array(z.object({ id: identifier, ...visit, deputyName: z.string(), at: moment })),
    next: z.string().optional(),
  }),
  errors: [],
});
