import * as z from 'zod';
import { clock } from './fields';
import type { PlaceConfig } from './place';
import { STATION_KINDS, type StationKind } from './station-kinds';

const date = z.number().int().min(1, '日子从 1 到 28').max(28, '日子从 1 到 28，每个月都有');

/** 接待日 (黎侯 LH-08, 柞水 ZS-03): what a session is like, where the place has them as sessions that can be booked. */
export const receptionDaysSchema = z.strictObject({
  from: clock,
  to: clock,
  /** What one person gets. */
  minutes: z.number().int().min(5).max(60).default(15),
  /** Where each day is held (黎侯: the 15th at the station, the 20th at the points); a day not named: everywhere. */
  at: z.array(z.strictObject({ day: date, kinds: z.array(z.enum(STATION_KINDS)).min(1) })).default([]),
  /** Of a place that only says “once a month”: the day that is proposed, and that a station moves as it likes. */
  usualDay: date.default(15),
});
export type ReceptionDays = z.infer<typeof receptionDaysSchema>;

export const receptionSchema = z
  .object({
    /** Days of the month; empty: at least one a month, as the station likes. */
    days: z.array(date),
    moveIfHoliday: z.boolean(),
  })
  .default({ days: [], moveIfHoliday: false });

/** Days of the month on which deputies receive at such a station; empty: by announcement. */
export const announcedDays = ({ reception, modules }: PlaceConfig, kind: StationKind): number[] =>
  reception.days.filter((day) => {
    const held = modules.reception_days?.at.find((one) => one.day === day);
    return held === undefined || held.kinds.includes(kind);
  });
