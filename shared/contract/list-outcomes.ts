import * as z from 'zod';
import { cursor, itemCard, outcomeInput } from './fields';
import { MEDIATIONS } from '../item/kinds';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';
import { figureInput, reportYear } from './outcome-figures';

export const listOutcomes = operation({
  name: 'listOutcomes',
  summary: 'The items that a figure of the report was counted from, the latest first',
  caller: [...OFFICE_ROLES, 'leader'],
  type: 'query',
  input: z.strictObject({ year: reportYear, figure: figureInput, cursor }),
  output: z.object({
    outcomes: z.array(
      z.object({
        item: itemCard,
        outcome: outcomeInput.optional(),
        mediation: z.enum(MEDIATIONS).optional(),
      }),
    ),
    next: z.string().optional(),
    total: z.number().int().optional(),
  }),
  errors: [],
});
