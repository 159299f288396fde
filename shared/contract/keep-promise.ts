import * as z from 'zod';
import { DEPUTY_ROLES } from '../permission/roles';
import { promiseView } from './deputy-card';
import { identifier } from './fields';
import { PROMISE_TEXT_MAX } from './make-promise';
import { operation } from './operation';

export const keepPromise = operation({
  name: 'keepPromise',
  summary: 'A deputy says what was done about a promise of theirs; the card shows whether it was in time',
  caller: DEPUTY_ROLES,
  type: 'command',
  input: z.strictObject({ id: identifier, text: z.string().min(1).max(PROMISE_TEXT_MAX) }),
  output: promiseView,
  errors: ['promise_not_found', 'promise_kept_already', 'text_too_short', 'content_refused'],
});
