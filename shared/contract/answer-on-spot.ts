import { commandResult, replyInput } from './fields';
import { ITEM_ERRORS, operation } from './operation';

export const answerOnSpot = operation({
  name: 'answerOnSpot',
  summary: 'A deputy answers a voice directly; the submitter rates it',
  caller: ['deputy', 'council_delegate'],
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
