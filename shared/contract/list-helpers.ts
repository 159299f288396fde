import * as z from 'zod';
import { helperView } from './item-helpers';
import { itemNo } from './fields';
import { operation } from './operation';

export const listHelpers = operation({
  name: 'listHelpers',
  summary: 'Who was asked to help with an item, and who does',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ no: itemNo }),
  output: z.object({ helpers: z.array(helperView) }),
  errors: ['item_not_found', 'not_allowed'],
});
