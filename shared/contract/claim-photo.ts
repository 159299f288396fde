import * as z from 'zod';
import { identifier } from './fields';
import { operation } from './operation';

export const claimPhoto = operation({
  name: 'claimPhoto',
  summary:
    'Checks an uploaded photo, strips its EXIF and keeps a copy of its own; the check of its content begins',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ id: identifier, fileID: z.string().min(1).max(300) }),
  output: z.object({ id: z.string(), bytes: z.number().int() }),
  errors: [
    'photo_not_yours',
    'photo_missing',
    'slot_expired',
    'photo_too_large',
    'photo_type_unknown',
    'photo_too_many_pixels',
    'photo_two_in_one',
    'content_refused',
  ],
});
