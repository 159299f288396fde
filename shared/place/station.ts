import * as z from 'zod';
import { TIERS } from '../item/kinds';
import { label } from './fields';

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,23}$/);

/** 中心站、站、点、专业站, and the two houses beside them (PRODUCT.md JX-01, ZS-02). */
export const STATION_KINDS = [
  'central_station',
  'liaison_station',
  'liaison_point',
  'professional_station',
  'deputy_home',
  'deputy_studio',
] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** `resting` is closed for a while: it stays on the map and takes nothing new. */
export const STATION_STATUSES = ['open', 'preparing', 'resting'] as const;
export type StationStatus = (typeof STATION_STATUSES)[number];

export const TAG_MAX = 8;
export const STATION_TAGS_MAX = 6;

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

/** Deputies of a station: whose own it is, then those who come there. */
export const deputiesOf = <Deputy extends { id: string; stationId: string }>(
  station: Pick<Station, 'id' | 'deputyIds'>,
  deputies: readonly Deputy[],
): Deputy[] => [
  ...deputies.filter(({ stationId }) => stationId === station.id),
  ...deputies.filter(({ id: one, stationId }) => stationId !== station.id && station.deputyIds.includes(one)),
];

/** Professional stations that are asked about matters of this category. */
export const professionalStationsFor = <One extends Pick<Station, 'kind' | 'categories' | 'status'>>(
  categoryId: string | undefined,
  stations: readonly One[],
): One[] =>
  categoryId === undefined
    ? []
    : stations.filter(
        ({ kind, categories, status }) =>
          kind === 'professional_station' && status === 'open' && categories.includes(categoryId),
      );
