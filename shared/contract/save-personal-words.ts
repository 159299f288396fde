import * as z from 'zod';
import { BATCH_MAX } from './batch';
import { UNIT_ROLES } from '../permission/roles';
import { identifier, itemNo } from './fields';
import { operation } from './operation';

/** A paragraph beside the reply that all of them get. */
export const PERSONAL_MAX = 300;

export const savePersonalWords = operation({
  name: 'savePersonalWords',
  summary:
    'The unit writes to some of those who asked for the same; each sees their own with the reply that follows',
  caller: UNIT_ROLES,
  type: 'command',
  input: z.strictObject({
    id: identifier,
    words: z
      .array(z.strictObject({ no: itemNo, text: z.string().max(PERSONAL_MAX) }))
      .min(1)
      .max(BATCH_MAX),
  }),
  output: z.object({ id: identifier, written: z.number().int() }),
  errors: ['common_issue_not_found', 'personal_words_closed', 'content_refused'],
});
