import * as z from 'zod';
import { DUTY_STATES, ENTRY_TYPES } from '../responsibility/progress';
import { ROW_PROBLEMS } from '../responsibility/row-issue';
import { day, moment } from './fields';

export const dutyCounts = z.object({
  duties: z.number().int(),
  not_started: z.number().int(),
  in_progress: z.number().int(),
  fulfilled: z.number().int(),
  late: z.number().int(),
});

export const dutyRow = z.object({
  id: z.string(),
  title: z.string(),
  taskId: z.string(),
  taskNo: z.number().int(),
  taskTitle: z.string(),
  category: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  dueDay: day,
  state: z.enum(DUTY_STATES),
  late: z.boolean(),
  /** Working days since its day; 0 on a day off right after it. */
  daysLate: z.number().int(),
  doneDay: day.optional(),
  /** What was reported last. */
  latest: z.object({ text: z.string(), byName: z.string(), at: moment }).optional(),
  /** Reports on it so far: who reports on an older one is told. */
  version: z.number().int(),
  /** The hat that acts may report on it. */
  mayReport: z.boolean(),
});

/** 会商, 推进, 通报, and what units reported. */
export const taskEntry = z.object({
  type: z.enum([...ENTRY_TYPES, 'report']),
  day,
  text: z.string(),
  byName: z.string(),
  byTitle: z.string(),
  at: moment,
  dutyTitle: z.string().optional(),
  state: z.enum(DUTY_STATES).optional(),
});

export const rowIssue = z.object({
  row: z.number().int(),
  problem: z.enum(ROW_PROBLEMS),
  value: z.string().optional(),
});

export const expectation = z.object({
  categories: z.number().int().optional(),
  tasks: z.number().int(),
  duties: z.number().int(),
});

export const importOf = z.enum(['tasks', 'duties']);
/** 88 lines are 6 KB; a request carries 100. */
export const tableText = z.string().max(30_000);
export const taskId = z.string().regex(/^t\d{1,5}$/);
export const dutyId = z.string().regex(/^t\d{1,5}-\d{1,4}$/);
export const listVersion = z.number().int().nonnegative();

export const bulletinFacts = z.object({
  tasks: z.number().int(),
  counts: dutyCounts,
  late: z.array(
    z.object({
      dutyId: z.string(),
      title: z.string(),
      taskId: z.string(),
      unitName: z.string(),
      dueDay: day,
      daysLate: z.number().int(),
    }),
  ),
});

export const BULLETIN_TITLE_MAX = 40;
export const BULLETIN_TEXT_MAX = 2000;
