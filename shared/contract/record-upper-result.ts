import { commandResult, replyInput } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const recordUpperResult = operation({
  name: 'recordUpperResult',
  summary: 'The office writes down what the body above answered: the resident has it and judges',
  caller: OFFICE_ROLES,
  type: 'command',
  input: replyInput,
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'promise_required',
    'promise_in_past',
    'content_refused',
  ],
});
