import { commandResult, replyInput } from './fields';
import { DEPUTY_ROLES, UNIT_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const answerOnSpot = operation({
  name: 'answerOnSpot',
  summary:
    'A deputy answers a voice directly and the submitter rates it; a unit what it was asked face to face, and the office confirms',
  caller: [...DEPUTY_ROLES, ...UNIT_ROLES],
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
    'mediation_required',
    'content_refused',
  ],
});
