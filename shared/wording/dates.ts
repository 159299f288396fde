import { dayOf, timeOf, weekdayOf, HOUR_MS, MINUTE_MS, type Day } from '../common/shanghai';
import type { Allowance, AllowanceUnit } from '../calendar/count';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

export const weekdayWord = (day: Day): string => WEEKDAYS[weekdayOf(day)] ?? '';

interface DayParts {
  year: number;
  month: number;
  date: number;
}

function partsOf(day: Day): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** The year is said only when it is not the present one: residents keep open items over New Year. */
const otherYear = (year: number, now: number | undefined) =>
  now !== undefined && !dayOf(now).startsWith(String(year));

/** `10月12日 周一`: lists, calendar leaves, labels for reading aloud. */
export function dayLabel(day: Day, now?: number): string {
  const { year, month, date } = partsOf(day);
  return `${otherYear(year, now) ? `${year}年` : ''}${month}月${date}日 ${weekdayWord(day)}`;
}

/** `10月12日`: short labels where a weekday does not fit. */
export function dayShort(day: Day): string {
  const { month, date } = partsOf(day);
  return `${month}月${date}日`;
}

/** `10 月 12 日`: inside a sentence. */
export function dayInSentence(day: Day, now?: number): string {
  const { year, month, date } = partsOf(day);
  return `${otherYear(year, now) ? `${year} 年 ` : ''}${month} 月 ${date} 日`;
}

/** `2026 年 10 月印`: at the foot of what hangs on a wall. */
export function monthPrinted(day: Day): string {
  const { year, month } = partsOf(day);
  return `${year} 年 ${month} 月印`;
}

/** The three lines of a calendar leaf. */
export function leafOf(day: Day): { month: string; date: string; weekday: string } {
  const { month, date } = partsOf(day);
  return { month: `${month}月`, date: String(date), weekday: weekdayWord(day) };
}

/** Staff: `今天 07:50`, else `10月7日 20:14`. Never "three days ago". */
export function momentLabel(at: number, now: number): string {
  const day = dayOf(at);
  if (day === dayOf(now)) return `今天 ${timeOf(at)}`;
  const { year } = partsOf(day);
  return `${otherYear(year, now) ? `${year}年` : ''}${dayShort(day)} ${timeOf(at)}`;
}

/** Residents always read month, day and weekday (LOOK: 绝不 10): `9 月 22 日 周二 19:42`. */
export function fullMoment(at: number, now?: number): string {
  const day = dayOf(at);
  return `${dayInSentence(day, now)} ${weekdayWord(day)} ${timeOf(at)}`;
}

const UNITS: Record<AllowanceUnit, string> = {
  working_day: '个工作日',
  day: '天',
  month: '个月',
  hour: '小时',
};

/** `7 个工作日`, `15 天`, `3 个月`, `2 小时`. */
export function allowanceWords({ amount, unit }: Allowance): string {
  return `${amount} ${UNITS[unit]}`;
}

export type DueTone = 'calm' | 'soon' | 'over';

export interface DueLabel {
  text: string;
  tone: DueTone;
}

/** From how many working days on a date is shown as near. */
const SOON = 2;

/**
 * The short plate beside a date: `还有 2 个工作日`, `今天到日子`, `超期 3 个工作日`.
 * @param left working days from `now` to `dueAt` (shared/calendar/working-days.ts), negative when late
 */
export function dueLabel(now: number, dueAt: number, left: number): DueLabel {
  if (now > dueAt) return { text: left < 0 ? `超期 ${-left} 个工作日` : '刚超期', tone: 'over' };
  if (dayOf(now) === dayOf(dueAt)) return { text: '今天到日子', tone: 'soon' };
  return { text: `还有 ${left} 个工作日`, tone: left <= SOON ? 'soon' : 'calm' };
}

/** Queues of staff, where hours matter: `还剩 1 小时`, `超了 2 小时`, days from 48 hours on. */
export function hoursLabel(now: number, dueAt: number): DueLabel {
  const late = now > dueAt;
  const gap = Math.abs(dueAt - now);
  const amount =
    gap < HOUR_MS
      ? `${Math.max(1, Math.floor(gap / MINUTE_MS))} 分钟`
      : gap < 48 * HOUR_MS
        ? `${Math.floor(gap / HOUR_MS)} 小时`
        : `${Math.floor(gap / (24 * HOUR_MS))} 天`;
  return {
    text: `${late ? '超了' : '还剩'} ${amount}`,
    tone: late ? 'over' : gap <= 4 * HOUR_MS ? 'soon' : 'calm',
  };
}
