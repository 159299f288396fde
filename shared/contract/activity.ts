import * as z from 'zod';
import {
  ACTIVITY_FORMS,
  ATTENDED_MAX,
  ORGANISER_KINDS,
  ORGANISERS_MAX,
  RESIDENTS_MAX,
} from '../place/activity';
import { PUBLIC_STATES } from '../publication/public-version';
import { HALF } from '../statistics/halves';
import { DEPUTY_ROLES, OFFICE_ROLES, STATION_ROLES } from '../permission/roles';
import { day, identifier, itemNo, moment } from './fields';

/** Who writes activities down: a station its own, a deputy those of their groups, an office all of its place. */
export const ACTIVITY_CALLERS = [...STATION_ROLES, ...OFFICE_ROLES, ...DEPUTY_ROLES];
/** Who sees figures of all activities of a place. */
export const FIGURE_CALLERS = [...OFFICE_ROLES, 'leader'] as const;

export const organisers = z.array(identifier).max(ORGANISERS_MAX).default([]);
export const half = z.string().regex(HALF);
export const attendedIds = z.array(identifier).max(ATTENDED_MAX);
export const residentsCount = z.number().int().min(0).max(RESIDENTS_MAX);

/** What an activity was, who held it, how many came, and how many matters came of it. */
export const activityCard = z.object({
  id: z.string(),
  organisers: z.array(z.object({ kind: z.enum(ORGANISER_KINDS), id: z.string(), name: z.string() })),
  form: z.enum(ACTIVITY_FORMS),
  day,
  where: z.string(),
  state: z.enum(['planned', 'closed']),
  closedAt: moment.optional(),
  /** Deputies who took part, and how many residents came. */
  deputies: z.number().int(),
  residents: z.number().int(),
  items: z.number().int(),
});

/** What was settled, each with the matter that it became. */
export const resolution = z.object({ text: z.string(), no: itemNo });

export const activityDetail = z.object({
  ...activityCard.shape,
  attended: z.array(z.object({ id: z.string(), name: z.string() })),
  resolutions: z.array(resolution),
  nos: z.array(itemNo),
});

/** A matter of an activity as everybody may see it: its words only where they were approved. */
export const activityItem = z.object({
  no: itemNo,
  state: z.enum(PUBLIC_STATES),
  /** Of what is on the board. */
  title: z.string().optional(),
});

export const shownActivity = z.object({ ...activityCard.shape, shown: z.array(activityItem) });

/** A page of closed activities with what came of each. */
export const boardActivities = z.object({
  activities: z.array(shownActivity),
  next: z.string().optional(),
});
