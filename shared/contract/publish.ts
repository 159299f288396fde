import { commandResult } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';
import { publicVersion } from './public-version';

export const publish = operation({
  name: 'publish',
  summary: 'The office puts the redacted version on the board',
  caller: OFFICE_ROLES,
  type: 'command',
  input: publicVersion,
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'never_public',
    'publication_objected',
    'publication_not_proposed',
    'publication_changed',
    'photo_withheld',
    'content_refused',
  ],
});
