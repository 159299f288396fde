import * as z from 'zod';
import { day, itemNo } from './fields';
import { deputyView, stationView } from './place-view';

export const PROMISE_STATES = ['open', 'kept', 'late'] as const;

/** What a deputy said would be done by a day. */
export const promiseView = z.object({
  id: z.string(),
  text: z.string(),
  dueDay: day,
  /** `late`: the day passed before it was done, whether or not it was done since. */
  state: z.enum(PROMISE_STATES),
  keptDay: day.optional(),
  /** What was done, in the deputy's words. */
  done: z.string().optional(),
  /** Given in an answer that is on the board. */
  no: itemNo.optional(),
});

/** 三亮: who (`identity`), where and when (`service`), what was promised and what became of it (`promise`). */
export const deputyCard = z.object({
  placeName: z.string(),
  deputy: deputyView,
  kind: z.enum(['deputy', 'council_delegate']),
  areaName: z.string(),
  /** Where and when they are met, and who else is there. */
  station: stationView,
  promises: z.array(promiseView),
  /** Scene of the deputy's own code. */
  code: z.string().optional(),
});
