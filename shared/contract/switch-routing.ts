import * as z from 'zod';
import { identifier } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { ROUTING_MODES } from '../routing/mode';
import { operation } from './operation';

export const switchRouting = operation({
  name: 'switchRouting',
  summary: 'Lets a category be assigned by itself where the figures are sure, or has it only suggested again',
  caller: OFFICE_ROLES,
  type: 'command',
  input: z.strictObject({ categoryId: identifier, mode: z.enum(ROUTING_MODES) }),
  output: z.object({ mode: z.enum(ROUTING_MODES), count: z.number().int(), right: z.number().int() }),
  errors: ['category_unknown', 'step_not_yours', 'measured_too_little'],
});
