import * as z from 'zod';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { operation } from './operation';

export const listGrids = operation({
  name: 'listGrids',
  summary: 'The grids of the own place: where each lies, its officer and the deputies who look after it',
  caller: [...OFFICE_ROLES, ...STATION_ROLES, ...DEPUTY_ROLES, 'leader', 'administrator'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    grids: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        areaName: z.string(),
        officer: z.string(),
        deputies: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
    ),
  }),
  errors: [],
});
