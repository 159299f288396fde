import * as z from 'zod';
import { helperRelation } from './item-helpers';
import { itemNo, moment } from './fields';
import { operation } from './operation';

export const offerHelp = operation({
  name: 'offerHelp',
  summary:
    'The submitter, or the station for them, makes a code with which one person may help with this one item',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo, relation: helperRelation }),
  /** Shown once. */
  output: z.object({ code: z.string(), expiresAt: moment }),
  errors: ['item_not_found', 'not_allowed', 'too_many_helpers'],
});
