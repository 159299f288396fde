import * as z from 'zod';
import { batchNos, batchResult } from './batch';
import { words } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const urgeMany = operation({
  name: 'urgeMany',
  summary: 'The office reminds whoever holds several items, with a result for each',
  caller: [...OFFICE_ROLES, 'leader'],
  type: 'command',
  input: z.strictObject({ nos: batchNos, text: words.optional() }),
  output: batchResult,
  errors: [],
});
