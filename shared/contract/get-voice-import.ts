import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { identifier } from './fields';
import { operation } from './operation';
import { voiceImport } from './voice-import-parts';

export const getVoiceImport = operation({
  name: 'getVoiceImport',
  summary: 'How far an import of voices is; without an id the latest one of this station or office',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({ id: identifier.optional() }),
  output: z.object({
    latest: voiceImport.optional(),
    /** For an office: the stations that rows may be of. */
    stations: z.array(z.object({ id: z.string(), name: z.string() })).optional(),
  }),
  errors: ['import_not_found'],
});
