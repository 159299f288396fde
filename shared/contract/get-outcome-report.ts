import * as z from 'zod';
import { identifier } from './fields';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';
import { outcomeSums, reportYear } from './outcome-figures';

export const getOutcomeReport = operation({
  name: 'getOutcomeReport',
  summary: 'What came of the items answered in a year: quantities by unit, money by source, who has gained',
  caller: [...OFFICE_ROLES, 'leader'],
  type: 'query',
  input: z.strictObject({
    year: reportYear,
    /** Another place than one's own: only one that is overseen, and then totals alone. */
    placeId: identifier.optional(),
  }),
  output: outcomeSums.extend({
    year: reportYear,
    placeId: z.string(),
    placeName: z.string(),
    /** Whether the lists behind the figures may be opened. */
    listable: z.boolean(),
    /** Places whose totals may be asked for beside one's own. */
    places: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  errors: ['place_not_found'],
});
