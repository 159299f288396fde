import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const exportRoutes = operation({
  name: 'exportRoutes',
  summary: 'The whole routing catalogue as rows of a spreadsheet, as importRoutes takes them',
  caller: [...OFFICE_ROLES, 'administrator'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({ sheet: z.string(), rows: z.number().int() }),
  errors: [],
});
