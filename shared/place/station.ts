import * as z from 'zod';
import { TIERS } from '../item/kinds';
import { label } from './fields';
import { STATION_KINDS, STATION_STATUSES, STATION_TAGS_MAX, TAG_MAX } from './station-kinds';

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,23}$/);

export const stationSchema = z.object({
  id,
  name: z.string().min(1).max(30),
  areaId: id,
  address: z.string().max(60),
  phone: z.string().max(20),
  openHours: z.string().max(40),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  kind: z.enum(STATION_KINDS).default('liaison_station'),
  level: z.enum(TIERS).optional(),
  /** What it is good at, in the place's own words: 农文旅, 社区治理. */
  tags: z.array(label(TAG_MAX)).max(STATION_TAGS_MAX).default([]),
  /** What a professional station is asked about (`category` ids). */
  categories: z.array(id).default([]),
  /** Deputies who come here beside their own station. */
  deputyIds: z.array(id).default([]),
  /** Built new or raised (新建、提升), the last time. */
  upgradedDay: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  status: z.enum(STATION_STATUSES).default('open'),
});
export type Station = z.infer<typeof stationSchema>;
