import { commandResult, replyInput } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const reply = operation({
  name: 'reply',
  summary: 'The lead unit replies in substance; the office reviews it before the resident sees it',
  caller: ['handler', 'unit_head'],
  type: 'command',
  input: replyInput,
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'promise_required',
    'promise_in_past',
    'said_in_future',
    'beneficiaries_required',
    'content_refused',
  ],
});
