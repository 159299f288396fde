import * as z from 'zod';
import { commandResult, day, itemNo, words } from './fields';
import { SUPERVISION_FORMS, SUPERVISION_MEDIA } from '../item/kinds';
import { OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

const personName = z.string().max(30);

export const supervise = operation({
  name: 'supervise',
  summary: 'Office or leader supervises an item: a form, a medium, a date for the report',
  caller: [...OFFICE_ROLES, 'leader'],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    form: z.enum(SUPERVISION_FORMS),
    medium: z.enum(SUPERVISION_MEDIA),
    dueDay: day,
    text: words,
    participants: z.string().max(200).optional(),
    roles: z
      .strictObject({ supervisingLeader: personName, leadingOfficial: personName, committee: personName })
      .optional(),
    steps: z
      .array(z.strictObject({ label: z.string().min(1).max(20), dueDay: day }))
      .max(8)
      .default([]),
  }),
  output: commandResult,
  errors: [
    ...ITEM_ERRORS,
    'text_too_short',
    'text_too_long',
    'day_in_past',
    'three_roles_required',
    'key_steps_required',
  ],
});
