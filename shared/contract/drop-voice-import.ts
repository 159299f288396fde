import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { identifier } from './fields';
import { operation } from './operation';

export const dropVoiceImport = operation({
  name: 'dropVoiceImport',
  summary: 'Forgets a checked import and everything that its rows say; what was registered stays',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ id: identifier }),
  output: z.object({ id: z.string() }),
  errors: ['import_running'],
});
