import * as z from 'zod';
import { OFFICE_ROLES } from '../permission/roles';
import { operation } from './operation';

export const getCardCoverage = operation({
  name: 'getCardCoverage',
  summary: 'How many deputies have a public card, and of how many it says who, where and when, and a promise',
  caller: [...OFFICE_ROLES, 'leader', 'administrator'],
  type: 'query',
  input: z.strictObject({}),
  output: z.object({
    deputies: z.number().int(),
    cards: z.number().int(),
    identity: z.number().int(),
    service: z.number().int(),
    promise: z.number().int(),
    /** Whose card lacks something, in the order of the roster. */
    lacking: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        stationName: z.string(),
        lacks: z.array(z.enum(['identity', 'service', 'promise'])),
      }),
    ),
  }),
  errors: [],
});
