import * as z from 'zod';
import { operation } from './operation';

const numbers = z.record(z.string(), z.number());

/** Totals of one place. No item, no person, no word of anybody (CD-02). */
const placeTotals = z.object({
  placeId: z.string(),
  name: z.string(),
  /** Open and overdue, whenever they came. */
  now: numbers,
  month: numbers,
  year: numbers,
});

export const getTotals = operation({
  name: 'getTotals',
  summary: 'The figures of a leader’s own place, and totals of the places that it oversees',
  caller: ['leader'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    /** `2026-10`, `2026`. */
    month: z.string(),
    year: z.string(),
    own: placeTotals,
    overseen: z.array(placeTotals),
    /** Of all overseen. */
    sum: placeTotals.omit({ placeId: true, name: true }),
  }),
  errors: [],
});
