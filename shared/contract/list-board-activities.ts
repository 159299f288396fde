import * as z from 'zod';
import { boardActivities } from './activity';
import { cursor, identifier } from './fields';
import { operation } from './operation';

export const listBoardActivities = operation({
  name: 'listBoardActivities',
  summary:
    'Closed activities of a station or place with what came of each: states, and words where they are public',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier, stationId: identifier.optional(), cursor }),
  output: boardActivities,
  errors: ['place_not_found', 'station_not_found'],
});
