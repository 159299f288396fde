import * as z from 'zod';
import { identifier, itemNo, moment, state } from './fields';
import { operation } from './operation';

export const openShared = operation({
  name: 'openShared',
  summary: 'The public face of an item that somebody shared: state and dates only',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ token: identifier }),
  output: z.object({
    no: itemNo,
    state,
    stationName: z.string(),
    createdAt: moment,
    dueAt: moment.optional(),
    following: z.boolean(),
    followers: z.number().int(),
  }),
  errors: ['share_unknown'],
});
