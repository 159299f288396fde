import * as z from 'zod';
import { itemNo } from './fields';
import { operation } from './operation';
import { publishedItem } from './published';

export const witness = operation({
  name: 'witness',
  summary:
    'A neighbour says whether it is still there; the third 还在 after closing has the office look again',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo, still: z.boolean() }),
  output: z.object({ no: itemNo, witnesses: publishedItem.shape.witnesses }),
  errors: ['not_on_board', 'voter_required', 'not_your_area', 'witnessed_already'],
});
