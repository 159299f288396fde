import * as z from 'zod';
import { itemNo } from './fields';
import { itemDetail } from './item-detail';
import { operation } from './operation';
import { publicDraft } from './public-draft';

export const getItem = operation({
  name: 'getItem',
  summary:
    'One item as the caller may see it: text, photos, timeline, next step, the date and why, and the buttons',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({
    no: itemNo,
    /** With what `draftPublication` would say; absent where it would refuse. */
    draft: z.boolean().default(false),
  }),
  output: z.object({ ...itemDetail.shape, draft: publicDraft.optional() }),
  errors: ['item_not_found'],
});
