import * as z from 'zod';
import { CODE_READERS, codeRow, codeTarget, pastCode } from './entry-codes';
import { operation } from './operation';

export const getCode = operation({
  name: 'getCode',
  summary: 'A code to be printed: its picture, its words, whom it stands for, and the codes before it',
  caller: CODE_READERS,
  type: 'query',
  input: z.strictObject(codeTarget),
  output: z.object({
    row: codeRow,
    /** Address of the picture, good for an hour; absent while no code is in use. */
    picture: z.string().optional(),
    /** Printed under it: who listens here, and how else to reach them. */
    officeName: z.string(),
    placeName: z.string(),
    theme: z.string().optional(),
    deputies: z.array(z.object({ name: z.string(), title: z.string() })),
    phone: z.string(),
    openHours: z.string(),
    history: z.array(pastCode),
  }),
  errors: ['code_target_not_found'],
});
