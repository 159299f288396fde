import * as z from 'zod';
import { identifier } from './fields';
import { operation } from './operation';

const numbers = z.record(z.string(), z.number());

export const getOpenFigures = operation({
  name: 'getOpenFigures',
  summary: 'The figures of a place for everybody: this year and this moment, totals only',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier }),
  output: z.object({ placeName: z.string(), year: z.string(), ofYear: numbers, now: numbers }),
  errors: ['place_not_found'],
});
