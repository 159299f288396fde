import * as z from 'zod';
import { ROLES } from '../permission/roles';
import { TIERS } from '../item/kinds';
import { placeSchema } from './place';
import { gridSchema } from './grid';
import { stationSchema } from './station';

const id = z.string().regex(/^[a-z0-9][a-z0-9_-]{0,23}$/);

export const areaSchema = z.object({
  id,
  name: z.string().min(1).max(20),
  tier: z.enum(TIERS),
  parentId: id.optional(),
});

export const deputySchema = z.object({
  id,
  name: z.string().min(1).max(20),
  kind: z.enum(['deputy', 'council_delegate']),
  /** 县人大代表, 镇人大代表… as printed on the card. */
  title: z.string().min(1).max(20),
  constituency: z.string().max(30),
  stationId: id,
  areaId: id,
  intro: z.string().max(120),
  photo: z.string().max(200).optional(),
  /** On leave or otherwise away: voices go to the station. */
  away: z.boolean().default(false),
});

export const unitSchema = z.object({
  id,
  name: z.string().min(1).max(20),
  tier: z.enum(TIERS),
  /** Town units belong to their area. */
  areaId: id.optional(),
  phone: z.string().max(20),
});

/** `token` is the scene of the printed code: opaque, at most 32 characters (wxacode.getUnlimited). */
export const codeSchema = z.object({
  token: z.string().regex(/^[0-9A-Za-z_-]{6,32}$/),
  kind: z.enum(['deputy_code', 'station_code', 'point_code']),
  target: id,
  revoked: z.boolean().default(false),
});

/** Deputies or delegates of an area who work together (陆集: by village, each led by its party secretary). */
export const groupSchema = z.object({
  id,
  name: z.string().min(1).max(20),
  areaId: id,
  leadDeputyId: id,
  /** What makes the lead the lead: 村党组织书记. */
  leadTitle: z.string().min(1).max(20),
  members: z.array(id).min(1),
});

export const hatSchema = z.object({
  id,
  role: z.enum(ROLES),
  name: z.string().min(1).max(20),
  title: z.string().min(1).max(30),
  deputyId: id.optional(),
  stationId: id.optional(),
  unitId: id.optional(),
  tiers: z.array(z.enum(TIERS)).optional(),
});

export const staffSchema = z.object({
  openid: z.string().min(1).max(64),
  memberships: z.array(hatSchema),
});

export const rosterSchema = z.object({
  areas: z.array(areaSchema),
  stations: z.array(stationSchema),
  deputies: z.array(deputySchema),
  groups: z.array(groupSchema).default([]),
  grids: z.array(gridSchema).default([]),
  units: z.array(unitSchema),
  codes: z.array(codeSchema),
  staff: z.array(staffSchema),
  /** Seats of people who have not come in yet: they are invited. */
  seats: z.array(hatSchema).default([]),
});

/** A file of `places/`: how the place works and, where it has one, its roster. */
export const placeFileSchema = z.object({ place: placeSchema, roster: rosterSchema });

export type Area = z.infer<typeof areaSchema>;
export type Deputy = z.infer<typeof deputySchema>;
export type Group = z.infer<typeof groupSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type EntryCode = z.infer<typeof codeSchema>;
export type Roster = z.infer<typeof rosterSchema>;
export type PlaceFile = z.infer<typeof placeFileSchema>;
