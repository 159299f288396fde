import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { operation } from './operation';

export const getVoiceTemplate = operation({
  name: 'getVoiceTemplate',
  summary: 'The table to fill in, as .xlsx, with what this place calls its stations, categories and tiers',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({ name: z.string(), base64: z.string() }),
  errors: [],
});
