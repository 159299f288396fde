import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { identifier } from './fields';
import { operation } from './operation';

export const keepBoxNote = operation({
  name: 'keepBoxNote',
  summary: 'A note of the suggestion box has been read and is put aside',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ id: identifier }),
  output: z.object({ id: z.string() }),
  errors: ['note_not_found', 'note_settled'],
});
