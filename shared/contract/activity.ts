import * as z from 'zod';
import { ACTIVITY_FORMS } from '../place/activity';
import { PUBLIC_STATES } from '../publication/public-version';
import { day, itemNo, moment } from './fields';

/** What an activity was, and how many matters came of it. */
export const activityCard = z.object({
  id: z.string(),
  stationId: z.string(),
  stationName: z.string(),
  form: z.enum(ACTIVITY_FORMS),
  day,
  where: z.string(),
  state: z.enum(['planned', 'closed']),
  closedAt: moment.optional(),
  items: z.number().int(),
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
