import * as z from 'zod';
import { commandResult, itemNo, photoIds, words } from './fields';
import { OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const proposePublication = operation({
  name: 'proposePublication',
  summary: 'A redacted version is prepared and shown to the submitter, who may object',
  caller: [...STATION_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    publicTitle: words,
    publicText: words,
    publicReply: words.default(''),
    publicPhotos: photoIds.default([]),
  }),
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
  ],
});
