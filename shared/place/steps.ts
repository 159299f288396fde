import * as z from 'zod';
import type { Allowance, AllowanceUnit } from '../calendar/count';
import { allowanceSchema } from './fields';

const otherwise = (amount: number, unit: AllowanceUnit) =>
  allowanceSchema.default({ amount, unit } satisfies Allowance);

/**
 * How long each step may take (DOMAIN.md §2, column “clock”). The first nine every place states; the others have the
 * table's own number until a place sets another.
 */
export const stepsSchema = z.object({
  screen: allowanceSchema,
  deputyOpen: allowanceSchema,
  deputyAnswer: allowanceSchema,
  triage: allowanceSchema,
  signIn: allowanceSchema,
  review: allowanceSchema,
  appealScreen: allowanceSchema,
  appealWindow: allowanceSchema,
  ratingWindow: allowanceSchema,
  ruling: otherwise(1, 'working_day'),
  infoWindow: otherwise(5, 'working_day'),
  extensionDecision: otherwise(1, 'working_day'),
  upperResult: otherwise(30, 'day'),
  survey: otherwise(10, 'working_day'),
  reopenWindow: otherwise(30, 'day'),
  publish: otherwise(5, 'working_day'),
  archiveAfter: otherwise(90, 'day'),
});

export type StepName = keyof z.infer<typeof stepsSchema>;
