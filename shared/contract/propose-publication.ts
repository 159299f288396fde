import { commandResult } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';
import { publicVersion } from './public-version';

export const proposePublication = operation({
  name: 'proposePublication',
  summary: 'A redacted version is prepared and shown to the submitter, who may object',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: publicVersion,
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'never_public',
    'publication_objected',
    'already_published',
    'content_refused',
    'photo_not_yours',
    'photo_not_ready',
    'photo_withheld',
  ],
});
