import * as z from 'zod';
import { RECEIPT_LENGTH } from '../entry-code/receipt-code';
import { itemNo, moment, state } from './fields';
import { operation } from './operation';

export const lookUp = operation({
  name: 'lookUp',
  summary:
    'State and dates of an item, for who knows its number and the end of its telephone, or the code of its receipt',
  caller: 'anyone',
  type: 'query',
  /** Number and last four digits, or the receipt's code. */
  input: z.strictObject({
    no: itemNo.optional(),
    phoneEnd: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    receipt: z.string().length(RECEIPT_LENGTH).optional(),
  }),
  output: z.object({
    no: itemNo,
    state,
    stationName: z.string(),
    stationPhone: z.string(),
    createdAt: moment,
    dueAt: moment.optional(),
    repliedAt: moment.optional(),
    endedAt: moment.optional(),
  }),
  /** One answer for what is not there, does not fit, and has been tried too often. */
  errors: ['look_up_failed'],
});
