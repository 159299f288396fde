import * as z from 'zod';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

export const follow = operation({
  name: 'follow',
  summary: 'Follows an item that somebody shared, or that is on the board: told of its replies from now on',
  caller: 'anyone',
  type: 'command',
  /** `token` of what was shared, or `no` of what is public. */
  input: z.strictObject({ token: identifier.optional(), no: itemNo.optional() }),
  output: z.object({ no: itemNo, followers: z.number().int() }),
  errors: ['share_unknown', 'not_on_board'],
});
