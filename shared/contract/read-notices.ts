import * as z from 'zod';
import { identifier } from './fields';
import { operation } from './operation';

export const readNotices = operation({
  name: 'readNotices',
  summary: 'Marks notices as read: those named, or all',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ ids: z.array(identifier).max(100).optional() }),
  output: z.object({ unread: z.number().int() }),
  errors: [],
});
