import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { OFFLINE_SOURCES } from '../voice-import/sources';
import { identifier } from './fields';
import { operation } from './operation';
import { voiceImport } from './voice-import-parts';

export const checkVoiceImport = operation({
  name: 'checkVoiceImport',
  summary:
    'Reads an uploaded table of voices from paper, phone, group or reception and says what each row would become; registers nothing',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    /** The slot that the file was uploaded to, asked for with the kind `table`. */
    slot: identifier,
    fileID: z.string().min(1).max(300),
    fileName: z.string().min(1).max(100),
    /** For rows that do not say. */
    source: z.enum(OFFLINE_SOURCES).optional(),
    stationId: identifier.optional(),
  }),
  output: voiceImport,
  errors: ['upload_missing', 'import_file_refused', 'station_not_found'],
});
