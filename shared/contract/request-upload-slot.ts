import * as z from 'zod';
import { identifier, moment } from './fields';
import { operation } from './operation';

export const requestUploadSlot = operation({
  name: 'requestUploadSlot',
  summary:
    'Gives a path that this person alone may upload one photo, recording or table to, once, within ten minutes',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ placeId: identifier, kind: z.enum(['photo', 'voice', 'table']).default('photo') }),
  output: z.object({ id: z.string(), cloudPath: z.string(), expiresAt: moment }),
  errors: ['place_not_found', 'too_many_today'],
});
