import { timeOf } from '../common/shanghai';
import type { Allowance, CountedDay } from '../calendar/count';
import { allowanceWords, dayInSentence } from './dates';
import type { Viewer } from './states';

export interface CountFacts {
  /** The clock's beginning, epoch milliseconds. */
  from: number;
  allowance: Allowance;
  days: readonly CountedDay[];
  provisional: boolean;
  /** Granted beyond the allowance. */
  extension?: Allowance;
}

/** What began the clock, in the words of who reads: `交办` is a word of the office. */
export function startedWords(startsAt: 'assign' | 'submit', viewer: Viewer, unit?: string): string {
  if (startsAt === 'submit') return viewer === 'submitter' ? '您提交' : '提交';
  return viewer === 'submitter' ? `交给${unit ?? '他们'}` : '交办';
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** Holidays that were skipped, or the weekends where there was no holiday. */
function skipped(days: readonly CountedDay[]): string {
  const off = days.filter(({ role }) => role === 'off');
  const holidays = unique(off.flatMap(({ kind, name }) => (kind === 'holiday' && name ? [name] : [])));
  if (holidays.length > 0) return `${holidays.join('、')}不算`;
  return off.length > 0 ? '周六、周日不算' : '';
}

function madeUp(days: readonly CountedDay[]): string {
  const worked = days.filter(({ role, kind }) => kind === 'makeup' && (role === 'counted' || role === 'due'));
  return worked.length === 0 ? '' : `${worked.map(({ day }) => dayInSentence(day)).join('、')}调休上班要算`;
}

/** Calendar days and months count holidays too; only an end on one of them moves on. */
function movedOn(days: readonly CountedDay[]): string {
  const due = days[days.length - 1];
  const before = days[days.length - 2];
  if (due === undefined || before?.role !== 'off') return '';
  return `最后一天赶上${before.name ?? '周末'}，顺到 ${dayInSentence(due.day)}`;
}

function paused(days: readonly CountedDay[]): string {
  const count = days.filter(({ role }) => role === 'paused').length;
  return count === 0 ? '' : `中间停了 ${count} 天，不算`;
}

/** The calendar came out and made the count shorter; the day that had been said stands. */
const stands = (days: readonly CountedDay[]) =>
  days.some(({ kept }) => kept) ? '放假安排出来后算得早了，还按原先说的日子' : '';

/**
 * One sentence or two under the calendar: 从 9 月 24 日交办起，数 7 个工作日。中秋、国庆不算，10 月 10 日调休上班要算。
 * @param started what began the clock (`startedWords`)
 */
export function whyThisDate(
  { from, allowance, days, provisional, extension }: CountFacts,
  started: string,
): string {
  const start = days[0];
  if (allowance.unit === 'hour' || start === undefined) {
    const rest = extension ? `后来同意再加 ${allowanceWords(extension)}。` : '';
    return `从 ${timeOf(from)} ${started}起，${allowanceWords(allowance)}内，夜里和假日也算。${rest}`;
  }
  const inWorkingDays = allowance.unit === 'working_day';
  const why = [
    inWorkingDays ? skipped(days) : movedOn(days),
    inWorkingDays ? madeUp(days) : '',
    paused(days),
    stands(days),
  ]
    .filter((part) => part !== '')
    .join('，');
  const more = extension ? `，后来同意再加 ${allowanceWords(extension)}` : '';
  const first = `从 ${dayInSentence(start.day)}${started}起，数 ${allowanceWords(allowance)}${more}。`;
  const year = days[days.length - 1]?.day.slice(0, 4) ?? '';
  const last = provisional ? `${year} 年的放假安排还没出来，先按周一到周五算，出来后会改准。` : '';
  return `${first}${why === '' ? '' : `${why}。`}${last}`;
}
