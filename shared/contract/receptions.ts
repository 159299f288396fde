import * as z from 'zod';
import { cursor, identifier } from './fields';
import { operation } from './operation';
import { clockTime, receptionCard, receptionDetail } from './reception-parts';

export const listReceptions = operation({
  name: 'listReceptions',
  summary: 'The next reception sessions of a station or a place, or those that the caller has booked',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({
    placeId: identifier,
    stationId: identifier.optional(),
    /** Only where the caller has a time. */
    mine: z.boolean().default(false),
    cursor,
  }),
  output: z.object({ receptions: z.array(receptionCard), next: z.string().optional() }),
  errors: ['place_not_found', 'station_not_found'],
});

export const getReception = operation({
  name: 'getReception',
  summary: 'A reception session: when, where, with whom, and which times can be booked',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier, id: identifier }),
  output: receptionDetail,
  errors: ['place_not_found', 'reception_not_found'],
});

export const bookReception = operation({
  name: 'bookReception',
  summary: 'Books a time at a reception session: it gives a number, and a reminder on the day before',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ placeId: identifier, id: identifier, at: clockTime }),
  output: receptionDetail,
  errors: [
    'place_not_found',
    'reception_not_found',
    'reception_settled',
    'slot_unknown',
    'slot_taken',
    'booked_already',
  ],
});

export const cancelBooking = operation({
  name: 'cancelBooking',
  summary: 'Gives a booked time back',
  caller: 'anyone',
  type: 'command',
  input: z.strictObject({ placeId: identifier, id: identifier }),
  output: receptionDetail,
  errors: ['place_not_found', 'reception_not_found', 'reception_settled', 'booking_not_found'],
});
