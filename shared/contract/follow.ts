import * as z from 'zod';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

export const follow = operation({
  name: 'follow',
  summary: 'Follows an item that somebody shared: told of its replies from now on',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ token: identifier }),
  output: z.object({ no: itemNo, followers: z.number().int() }),
  errors: ['share_unknown'],
});
