import * as z from 'zod';
import { RECEIPT_LENGTH } from '../entry-code/receipt-code';
import { itemNo } from './fields';
import { operation } from './operation';

export const acceptHelp = operation({
  name: 'acceptHelp',
  summary:
    'Uses up a helper code: from now on this person sees the item, may add to it and may rate it, as its helper',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ code: z.string().length(RECEIPT_LENGTH) }),
  output: z.object({ no: itemNo }),
  errors: ['help_code_unknown', 'help_is_yours'],
});
