import * as z from 'zod';
import { cursor } from './fields';
import { noticeView } from './place-view';
import { operation } from './operation';

export const listNotices = operation({
  name: 'listNotices',
  summary: 'The inbox: every notice to this person, newest first',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ cursor }),
  output: z.object({
    notices: z.array(noticeView),
    next: z.string().optional(),
    /** With the first page. */
    unread: z.number().int().optional(),
  }),
  errors: [],
});
