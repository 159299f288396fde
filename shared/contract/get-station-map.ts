import * as z from 'zod';
import { STATION_KINDS, STATION_STATUSES, TAG_MAX } from '../place/station';
import { day, identifier, yearNumber } from './fields';
import { operation } from './operation';

const counted = z.object({ value: z.string(), word: z.string(), count: z.number().int() });

/** A station as a pin: what a map of some hundred of them needs. */
export const stationPin = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(STATION_KINDS),
  areaName: z.string(),
  tags: z.array(z.string()),
  status: z.enum(STATION_STATUSES),
  upgradedDay: day.optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  deputies: z.number().int(),
});

export const getStationMap = operation({
  name: 'getStationMap',
  summary:
    'The stations of a place as pins of a map, by kind, by what they are good at, by the year in which they were raised',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({
    placeId: identifier,
    kind: z.enum(STATION_KINDS).optional(),
    tag: z.string().max(TAG_MAX).optional(),
    /** Built or raised in this year. */
    upgradedIn: yearNumber.optional(),
  }),
  output: z.object({
    placeName: z.string(),
    /** Of the whole place, whatever was chosen. */
    all: z.number().int(),
    open: z.number().int(),
    kinds: z.array(counted),
    tags: z.array(counted),
    years: z.array(counted),
    stations: z.array(stationPin),
  }),
  errors: ['place_not_found'],
});
