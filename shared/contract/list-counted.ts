import * as z from 'zod';
import { cursor, itemPage } from './fields';
import { LISTED } from '../statistics/listed';
import { operation } from './operation';

export const listCounted = operation({
  name: 'listCounted',
  summary: 'The items that a figure of the leader’s own place counts: what a number on the page opens',
  caller: ['leader'],
  type: 'query',
  input: z.strictObject({
    figure: z.enum(LISTED),
    /** A month or a year; `all` for what is open or overdue now. */
    period: z.string().regex(/^(all|\d{4}(-\d{2})?)$/),
    cursor,
  }),
  output: itemPage,
  errors: [],
});
