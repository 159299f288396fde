import * as z from 'zod';
import { itemNo } from './fields';
import { operation } from './operation';
import { publishedItem } from './published';

export const getPublished = operation({
  name: 'getPublished',
  summary: 'One item of the board with its public timeline, and what the one who reads may do with it',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ no: itemNo }),
  output: publishedItem,
  errors: ['not_on_board'],
});
