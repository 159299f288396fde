import * as z from 'zod';
import { DEPUTY_ROLES } from '../permission/roles';
import { promiseView } from './deputy-card';
import { day } from './fields';
import { operation } from './operation';

/** It stands on a card: a sentence. */
export const PROMISE_TEXT_MAX = 60;

export const makePromise = operation({
  name: 'makePromise',
  summary: 'A deputy promises something publicly, by a day; it stands on the card until it is kept or late',
  caller: DEPUTY_ROLES,
  type: 'command',
  input: z.strictObject({ text: z.string().min(1).max(PROMISE_TEXT_MAX), dueDay: day }),
  output: promiseView,
  errors: ['day_in_past', 'day_not_real', 'text_too_short', 'content_refused'],
});
