import * as z from 'zod';
import { RECIPIENTS } from '../notice/codes';
import { MEANINGS } from '../notice/template-keys';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const previewNotices = operation({
  name: 'previewNotices',
  summary:
    'Every notice as it reads here, in the inbox and in the fields of its message template, about a made-up matter',
  caller: [...OFFICE_ROLES, 'administrator'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    notices: z.array(
      z.object({
        code: z.string(),
        to: z.enum(RECIPIENTS),
        situation: z.string(),
        title: z.string(),
        body: z.string(),
        /** The place's own sentence, which stands at the end of it. */
        added: z.string(),
        version: z.number().int(),
        /** `inbox` never rings, `digest` comes once a day with others. */
        delivery: z.enum(['inbox', 'push', 'digest']),
        priority: z.number().int(),
        template: z.string(),
      }),
    ),
    /** The message templates, each filled once as WeChat would show it. */
    templates: z.array(
      z.object({
        key: z.string(),
        title: z.string(),
        audience: z.enum(['resident', 'staff']),
        version: z.number().int(),
        /** Whether this deployment has its id: without, there is only the inbox. */
        registered: z.boolean(),
        /** The deployment's, which is used where the place has none of its own. */
        usualId: z.string().optional(),
        fields: z.array(
          z.object({
            /** Empty: the place's own template does not show it. */
            name: z.string(),
            shows: z.enum(MEANINGS),
            label: z.string(),
            value: z.string(),
          }),
        ),
      }),
    ),
  }),
  errors: [],
});
