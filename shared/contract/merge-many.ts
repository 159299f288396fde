import * as z from 'zod';
import { batchNos, batchResult } from './batch';
import { itemNo } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const mergeMany = operation({
  name: 'mergeMany',
  summary: 'The office merges several items into one, with a result for each',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ nos: batchNos, parentNo: itemNo }),
  output: batchResult,
  errors: [],
});
