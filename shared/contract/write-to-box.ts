import * as z from 'zod';
import { identifier, words } from './fields';
import { operation } from './operation';

export const writeToBox = operation({
  name: 'writeToBox',
  summary:
    'Puts a note into the suggestion box of a board: nobody learns who wrote it, its station alone reads it',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ placeId: identifier, stationId: identifier, text: words }),
  output: z.object({ stationName: z.string() }),
  errors: [
    'place_not_found',
    'station_not_found',
    'text_too_short',
    'text_too_long',
    'content_refused',
    'box_used_today',
  ],
});
