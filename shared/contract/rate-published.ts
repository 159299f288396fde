import * as z from 'zod';
import { SATISFACTIONS } from '../item/kinds';
import { itemNo } from './fields';
import { operation } from './operation';
import { publishedItem } from './published';

export const ratePublished = operation({
  name: 'ratePublished',
  summary: 'A verified voter of the place judges an item of the board, once',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ no: itemNo, satisfaction: z.enum(SATISFACTIONS) }),
  output: z.object({ no: itemNo, votes: publishedItem.shape.votes.unwrap() }),
  errors: [
    'not_on_board',
    'public_rating_off',
    'not_answered_yet',
    'rating_is_yours',
    'voter_required',
    'voter_waiting',
    'rated_already',
  ],
});
