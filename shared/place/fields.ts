import * as z from 'zod';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,23}$/, '用小写字母开头，只含小写字母、数字和下划线，例如 "qinghe"');

export const label = (max: number) => z.string().min(1, '不能空着').max(max, `最多 ${max} 个字`);

export const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '写成 24 小时制，例如 "08:30"');

export const dayCount = z.number().int().min(1).max(100);

export const allowanceSchema = z.object({
  amount: z.number().int().positive().max(366),
  unit: z.enum(['working_day', 'day', 'month', 'hour']),
});
