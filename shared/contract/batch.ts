import * as z from 'zod';
import { itemNo, state } from './fields';

/** A batch is what one person has ticked on one screen. */
export const BATCH_MAX = 20;

export const batchNos = z.array(itemNo).min(1).max(BATCH_MAX);

/** One line an item: done, or why not, in the same words as for it alone. */
export const batchResult = z.object({
  results: z.array(
    z.object({
      no: itemNo,
      done: z.boolean(),
      state: state.optional(),
      refusal: z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) }).optional(),
    }),
  ),
});
