import * as z from 'zod';
import { operation } from './operation';
import { importOf, listVersion, tableText } from './responsibility-parts';
import { LIST_EDITORS } from '../responsibility/roles';

export const importList = operation({
  name: 'importList',
  summary: 'Imports tasks, or the duties that they are split into, from pasted rows: all of them or none',
  caller: LIST_EDITORS,
  type: 'command',
  input: z.strictObject({ of: importOf, text: tableText, version: listVersion }),
  output: z.object({
    version: listVersion,
    categories: z.number().int(),
    tasks: z.number().int(),
    duties: z.number().int(),
  }),
  errors: ['module_off', 'table_unreadable', 'rows_refused', 'nothing_changes', 'changed_meanwhile'],
});
