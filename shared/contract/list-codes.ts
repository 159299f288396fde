import * as z from 'zod';
import { cursor, identifier } from './fields';
import { CODE_READERS, codeRow } from './entry-codes';
import { operation } from './operation';

export const listCodes = operation({
  name: 'listCodes',
  summary: 'Lists stations, points and deputies with the codes that stand for them',
  caller: CODE_READERS,
  type: 'query',
  /** Offices: one station, or all. */
  input: z.strictObject({ stationId: identifier.optional(), cursor }),
  output: z.object({ codes: z.array(codeRow), next: z.string().optional() }),
  errors: ['station_not_found'],
});
