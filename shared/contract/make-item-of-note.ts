import * as z from 'zod';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

export const makeItemOfNote = operation({
  name: 'makeItemOfNote',
  summary: 'A note of the suggestion box becomes an item with a number and a clock; it has no submitter',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({ id: identifier }),
  output: z.object({ id: z.string(), no: itemNo }),
  errors: [
    'note_not_found',
    'note_settled',
    'text_too_short',
    'kind_not_here',
    'kind_not_yours',
    'step_not_yours',
  ],
});
