import * as z from 'zod';
import { cursor, identifier } from './fields';
import { boardActivities } from './activity';
import { operation } from './operation';
import { stationView } from './place-view';
import { boardFilter, publishedCard } from './published';

const figure = z.number().int();

export const listBoard = operation({
  name: 'listBoard',
  summary: 'The public board of a place or of one station: what was said, what was done, the latest first',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({
    placeId: identifier,
    stationId: identifier.optional(),
    filter: boardFilter.default('all'),
    categoryId: identifier.optional(),
    /** Posted in this month. */
    month: z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .optional(),
    /** What the screen shows beside the first page: the last activities, the station itself. */
    also: z
      .array(z.enum(['activities', 'station']))
      .max(2)
      .default([]),
    cursor,
  }),
  output: z.object({
    placeName: z.string(),
    stationName: z.string().optional(),
    items: z.array(publishedCard),
    next: z.string().optional(),
    activities: boardActivities.optional(),
    station: stationView.optional(),
    /** With the first page; each counted up to TOTAL_MAX. */
    figures: z
      .object({
        all: figure,
        open: figure,
        replied: figure,
        ended: figure,
        unitDone: figure,
        resolved: figure,
        unresolved: figure,
        noAnswer: figure,
      })
      .optional(),
  }),
  errors: ['place_not_found', 'station_not_found'],
});
