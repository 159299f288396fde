import * as z from 'zod';

/** How often groups meet (江夏 JX-16: 每两个月至少 1 次, 全年至少 6 次; DOMAIN.md §3 `cycle`), and how large they are. */
export const cycleSchema = z.strictObject({
  /** At least one activity in each stretch of so many months, counted from January. */
  groupActivityMonths: z.literal([1, 2, 3, 4, 6], '一年里要能分匀：1、2、3、4 或 6 个月'),
  perYear: z.number().int().min(1).max(52),
  /** So many days before a stretch ends whoever has had none yet hears of it. */
  warnDays: z.number().int().min(1).max(60).default(10),
  /** 专(工)委 7 至 9 人 (JX-10): beyond it a warning, never a refusal. */
  professionalSize: z
    .strictObject({ from: z.number().int().min(1), to: z.number().int().max(99) })
    .refine(({ from, to }) => from <= to, '“to” 不能比 “from” 小')
    .optional(),
});
export type Cycle = z.infer<typeof cycleSchema>;
