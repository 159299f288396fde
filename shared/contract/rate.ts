import * as z from 'zod';
import { commandResult, itemNo, words } from './fields';
import { RATING_REASONS, SATISFACTIONS } from '../item/kinds';
import { ITEM_ERRORS, operation } from './operation';

export const rate = operation({
  name: 'rate',
  summary: 'The submitter judges the reply in two questions: resolved? satisfied?',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    resolved: z.boolean(),
    satisfaction: z.enum(SATISFACTIONS),
    reason: z.enum(RATING_REASONS).optional(),
    comment: words.optional(),
  }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'rating_reason_required', 'content_refused'],
});
