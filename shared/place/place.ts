import * as z from 'zod';
import { ITEM_STATES } from '../item/states';
import { TIERS } from '../item/kinds';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,23}$/, '用小写字母开头，只含小写字母、数字和下划线，例如 "qinghe"');
const words = (max: number) => z.string().min(1, '不能空着').max(max, `最多 ${max} 个字`);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '写成 24 小时制，例如 "08:30"');

export const allowanceSchema = z.object({
  amount: z.number().int().positive().max(366),
  unit: z.enum(['working_day', 'day', 'month', 'hour']),
});

/** A deadline policy (DOMAIN.md §3). `default: true` marks a number that no report gives and the place must confirm. */
export const policySchema = z.object({
  id,
  label: words(20),
  reply: allowanceSchema,
  rework: allowanceSchema,
  /** Working days before the date at which the unit is reminded. */
  remindBefore: z.number().int().min(0).max(30),
  startsAt: z.enum(['assign', 'submit']),
  default: z.boolean(),
});

/** A step of the place's own progress bar (六步、四单、五有): the states in which it is the current one. */
const stageSchema = z.object({ label: words(8), states: z.array(z.enum(ITEM_STATES)).min(1) });

const categorySchema = z.object({ id, label: words(12), leadUnits: z.array(id) });

export const placeSchema = z.object({
  id,
  name: words(20),
  shortName: words(8),
  /** Two capitals that begin every reference number of the place. */
  prefix: z.string().regex(/^[A-Z]{2}$/, '两个大写字母，例如 "QH"'),
  officeName: words(12),
  officePhone: z.string().max(20),
  workingHours: z.object({ from: clock, to: clock }),
  quietHours: z.object({ from: clock, to: clock }),
  stages: z.array(stageSchema).min(3).max(7),
  /** Words of this place for the machine's commands, on buttons: 派单, 销单. */
  commandLabels: z.record(z.string(), words(10)),
  tiers: z.array(z.object({ id: z.enum(TIERS), label: words(4), policyId: id })).min(1),
  policies: z.array(policySchema).min(1),
  steps: z.object({
    screen: allowanceSchema,
    deputyOpen: allowanceSchema,
    deputyAnswer: allowanceSchema,
    triage: allowanceSchema,
    signIn: allowanceSchema,
    review: allowanceSchema,
    appealScreen: allowanceSchema,
    appealWindow: allowanceSchema,
    ratingWindow: allowanceSchema,
  }),
  categories: z.array(categorySchema).min(1),
  resultClasses: z.record(z.enum(['A', 'B', 'C', 'D']), words(12)),
  /** Items one person may submit in a day. */
  submitPerDay: z.number().int().min(1).max(100),
});

export type PlaceConfig = z.infer<typeof placeSchema>;
export type DeadlinePolicy = z.infer<typeof policySchema>;
