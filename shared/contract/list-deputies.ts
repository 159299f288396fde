import * as z from 'zod';
import { cursor, identifier } from './fields';
import { operation } from './operation';
import { deputyView } from './place-view';

export const listDeputies = operation({
  name: 'listDeputies',
  summary: 'The directory of a place’s deputies, in the order of its roster, of all stations or of one',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier, stationId: identifier.optional(), cursor }),
  output: z.object({
    placeName: z.string(),
    deputies: z.array(deputyView),
    next: z.string().optional(),
    total: z.number().int(),
  }),
  errors: ['place_not_found', 'station_not_found'],
});
