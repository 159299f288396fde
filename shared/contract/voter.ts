import * as z from 'zod';
import { identifier, moment } from './fields';

/** `waiting`: a station of the area has not confirmed it yet. */
export const voterView = z.object({
  state: z.enum(['none', 'waiting', 'confirmed']),
  areaId: z.string().optional(),
  areaName: z.string().optional(),
  /** Who confirms, while it waits. */
  stationName: z.string().optional(),
});

/** For the station: an area, a day, and the end of a number. Neither name nor number. */
export const waitingVoter = z.object({
  id: identifier,
  areaName: z.string(),
  /** How the person wants to be known, where they said so. */
  called: z.string().optional(),
  phoneEnd: z.string(),
  since: moment,
});
