import * as z from 'zod';
import { day, itemNo } from './fields';
import { deputyView } from './place-view';

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
  service: z.object({
    stationId: z.string(),
    stationName: z.string(),
    address: z.string(),
    openHours: z.string(),
    phone: z.string(),
    receptionDays: z.array(z.number().int()),
  }),
  promises: z.array(promiseView),
  /** Scene of the deputy's own code. */
  code: z.string().optional(),
});
