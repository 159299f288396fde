import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { identifier } from './fields';
import { operation } from './operation';
import { voiceImport } from './voice-import-parts';

export const runVoiceImport = operation({
  name: 'runVoiceImport',
  summary:
    'Registers the next rows of a checked import; sent again and again until it is done, each row once',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    id: identifier,
    /** Rows that say what is there already. Counts with the first call. */
    twins: z.enum(['leave', 'bring']).default('leave'),
    /** Rows with a category wait to be assigned at once: whoever brings them has looked at them. Counts with the first call. */
    accept: z.boolean().default(true),
  }),
  output: voiceImport,
  errors: ['import_not_found', 'import_rows_wrong'],
});
