import * as z from 'zod';
import { commandResult, identifier, itemNo } from './fields';
import { LINK_TYPES } from '../item/kinds';
import { DEPUTY_ROLES, OFFICE_ROLES } from '../permission/roles';
import { ITEM_ERRORS, operation } from './operation';

export const link = operation({
  name: 'link',
  summary: 'An item becomes part of a theme, suggestion, project, session or activity',
  caller: [...DEPUTY_ROLES, ...OFFICE_ROLES],
  type: 'command',
  input: z.strictObject({
    no: itemNo,
    type: z.enum(LINK_TYPES),
    target: identifier,
    label: z.string().min(1).max(40),
  }),
  output: commandResult,
  errors: [...ITEM_ERRORS, 'link_there'],
});
