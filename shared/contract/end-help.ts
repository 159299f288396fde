import * as z from 'zod';
import { helperOf } from './item-helpers';
import { identifier } from './fields';
import { operation } from './operation';

export const endHelp = operation({
  name: 'endHelp',
  summary: 'Takes a helper code back, used or not: this person sees the item no more',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject(helperOf),
  output: z.object({ id: identifier, state: z.literal('ended') }),
  errors: ['item_not_found', 'not_allowed', 'helper_not_found'],
});
