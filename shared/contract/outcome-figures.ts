import * as z from 'zod';
import { FIGURES } from '../item/outcome';

const count = z.number().int();
const sum = z.object({ sum: z.number(), items: count });
const namedSum = sum.extend({ name: z.string() });

export const reportYear = z.number().int().min(2000).max(2100);

/** Which figure: of a unit of measure, a source of money or a result, its name too. */
export const figureInput = z.strictObject({
  of: z.enum(FIGURES),
  name: z.string().min(1).max(20).optional(),
});

/** What came of a year's items. Sums of different units stand beside one another and are never added. */
export const outcomeSums = z.object({
  items: count,
  units: z.array(namedSum),
  /** 万元. */
  funds: z.array(namedSum),
  villages: sum,
  households: sum,
  people: sum,
  mediations: z.object({ succeeded: count, failed: count }),
});
