import * as z from 'zod';
import { identifier } from './fields';
import { stationView } from './place-view';
import { operation } from './operation';

export const listStations = operation({
  name: 'listStations',
  summary: 'Lists the stations of a place with their deputies, for somebody without a code',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier }),
  output: z.object({ stations: z.array(stationView) }),
  errors: ['place_not_found'],
});
