import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { cursor, identifier } from './fields';
import { operation } from './operation';
import { importRow } from './voice-import-parts';

export const listVoiceImportRows = operation({
  name: 'listVoiceImportRows',
  summary: 'Rows of an import: what is wrong, what is there already, what came of it with its receipts',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'query',
  input: z.strictObject({
    id: identifier,
    of: z.enum(['wrong', 'twins', 'likes', 'brought', 'refused']),
    cursor,
  }),
  output: z.object({ rows: z.array(importRow), next: z.string().optional() }),
  errors: ['import_not_found'],
});
