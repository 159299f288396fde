import * as z from 'zod';
import { itemNo } from './fields';
import { itemDetail } from './item-detail';
import { operation } from './operation';

export const getItem = operation({
  name: 'getItem',
  summary:
    'One item as the caller may see it: text, photos, timeline, next step, the date and why, and the buttons',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ no: itemNo }),
  output: itemDetail,
  errors: ['item_not_found'],
});
