import * as z from 'zod';
import { STATION_KINDS, STATION_STATUSES } from '../place/station-kinds';
import { day, kind, moment, sourceType, tier } from './fields';

export const deputyView = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  constituency: z.string(),
  intro: z.string(),
  photo: z.string().optional(),
  stationId: z.string(),
  stationName: z.string(),
  available: z.boolean(),
});

export const stationView = z.object({
  id: z.string(),
  name: z.string(),
  areaName: z.string(),
  address: z.string(),
  phone: z.string(),
  openHours: z.string(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  kind: z.enum(STATION_KINDS),
  level: tier.optional(),
  tags: z.array(z.string()),
  /** Of a professional station: what it is asked about. */
  categories: z.array(z.string()),
  status: z.enum(STATION_STATUSES),
  upgradedDay: day.optional(),
  /** Scene of the code that is printed for it. */
  code: z.string().optional(),
  /** Days of the month on which deputies receive; empty: by announcement. */
  receptionDays: z.array(z.number().int()),
  deputies: z.array(deputyView),
});

/** What a scan opens. A deputy's code names its deputy; a station's leaves the choice. */
export const codeCard = z.object({
  scene: z.string(),
  kind: z.enum(['deputy_code', 'station_code', 'point_code']),
  placeId: z.string(),
  placeName: z.string(),
  deputy: deputyView.optional(),
  station: stationView,
  /** Of a point, where the place gives its points a name and a question of their own. */
  theme: z.object({ name: z.string(), ask: z.string(), example: z.string() }).optional(),
});

/** What the app needs to know of a place to word and order its screens. */
export const placeView = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  officeName: z.string(),
  officePhone: z.string(),
  stages: z.array(z.string()),
  commandLabels: z.record(z.string(), z.string()),
  tiers: z.array(z.object({ id: tier, label: z.string(), policyId: z.string(), dispatcher: z.string() })),
  policies: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      default: z.boolean(),
      urgent: z.boolean(),
      grantBeforeDue: z.boolean(),
    }),
  ),
  categories: z.array(z.object({ id: z.string(), label: z.string() })),
  resultClasses: z.record(z.string(), z.string()),
  kinds: z.array(
    z.object({
      id: kind,
      label: z.string().optional(),
      policyId: z.string().optional(),
      /** Its own steps, where it has some: in which states each is the present one. */
      stages: z.array(z.object({ label: z.string(), states: z.array(z.string()) })).optional(),
    }),
  ),
  entries: z.array(sourceType),
  /** 责任主体 of each step, where the place says so (JX-11). */
  flow: z.array(z.object({ label: z.string(), owner: z.string(), commands: z.array(z.string()) })),
  /** How many groups its deputies or delegates work in (`listGroups`). */
  groups: z.number().int(),
  /** How many grids it has (`listGrids`). */
  grids: z.number().int(),
  keyRoles: z.array(z.string()),
  keySteps: z.array(z.string()),
  replyNeeds: z.array(z.string()),
  publish: z.object({ required: z.boolean(), publicRating: z.boolean(), confirmVoters: z.boolean() }),
  /** Rankings that this place has switched on. */
  switches: z.record(z.string(), z.boolean()),
  /** Parts of the product that this place has. */
  modules: z.array(z.string()),
  ringingHours: z.object({ from: z.string(), to: z.string() }),
});

export const noticeView = z.object({
  id: z.string(),
  code: z.string(),
  title: z.string(),
  body: z.string(),
  page: z.string(),
  no: z.string().optional(),
  /** What it is about, for those who know the words: the one who spoke, those who work on it. */
  itemTitle: z.string().optional(),
  at: moment,
  read: z.boolean(),
  /** How it reached the person beside this inbox. */
  push: z.enum(['none', 'waiting', 'sent', 'failed', 'no_consent']),
});
