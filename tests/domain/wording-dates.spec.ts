import { countFrom, type Allowance, type Pause } from '@shared/calendar/count';
import {
  dayInSentence,
  dayLabel,
  dueLabel,
  fullMoment,
  hoursLabel,
  leafOf,
  momentLabel,
} from '@shared/wording/dates';
import { countClock } from '@shared/calendar/count-clock';
import { startedWords, whyThisDate } from '@shared/wording/why-this-date';
import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';

const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);
const NOW = at('2026-10-09 10:06');

describe('dates', () => {
  it('are written out, with the weekday', () => {
    expect(dayLabel('2026-10-12')).toBe('10月12日 周一');
    expect(dayInSentence('2026-10-12')).toBe('10 月 12 日');
    expect(leafOf('2026-10-12')).toEqual({ month: '10月', date: '12', weekday: '周一' });
    expect(fullMoment(at('2026-09-22 19:42'), NOW)).toBe('9 月 22 日 周二 19:42');
  });

  it('carry the year when it is another one', () => {
    expect(dayLabel('2027-01-04', NOW)).toBe('2027年1月4日 周一');
    expect(dayInSentence('2027-01-04', NOW)).toBe('2027 年 1 月 4 日');
  });

  it('are never "three days ago": today has its hour, everything else its day', () => {
    expect(momentLabel(at('2026-10-09 07:50'), NOW)).toBe('今天 07:50');
    expect(momentLabel(at('2026-10-08 20:14'), NOW)).toBe('10月8日 20:14');
    expect(momentLabel(at('2025-12-30 20:14'), NOW)).toBe('2025年12月30日 20:14');
  });

  it.each([
    ['2026-10-14 17:30', 4, '还有 4 个工作日', 'calm'],
    ['2026-10-12 17:30', 2, '还有 2 个工作日', 'soon'],
    ['2026-10-09 17:30', 0, '今天到日子', 'soon'],
    ['2026-10-09 08:30', 0, '刚超期', 'over'],
    ['2026-09-29 17:30', -5, '超期 5 个工作日', 'over'],
  ])('a promise until %s with %i working days reads %s', (due, left, text, tone) => {
    expect(dueLabel(NOW, at(due), left)).toEqual({ text, tone });
  });

  it.each([
    ['2026-10-09 11:06', '还剩 1 小时', 'soon'],
    ['2026-10-09 08:00', '超了 2 小时', 'over'],
    ['2026-10-09 10:20', '还剩 14 分钟', 'soon'],
    ['2026-10-12 10:06', '还剩 3 天', 'calm'],
  ])('a step of staff until %s reads %s', (due, text, tone) => {
    expect(hoursLabel(NOW, at(due))).toEqual({ text, tone });
  });
});

describe('why this date', () => {
  const HOURS = { from: '08:30', to: '17:30' };
  const why = (start: string, allowance: Allowance, started = '交办', pauses: Pause[] = []) => {
    const from = at(start);
    const { days, provisional } = countFrom(from, allowance, KNOWN_CALENDAR, HOURS, pauses);
    return whyThisDate({ from, allowance, days, provisional }, started);
  };

  it('names the holidays that were skipped and the Saturday that was worked', () => {
    expect(why('2026-09-24 09:30', { amount: 7, unit: 'working_day' })).toBe(
      '从 9 月 24 日交办起，数 7 个工作日。中秋、国庆不算，10 月 10 日调休上班要算。',
    );
  });

  it('names what was granted beyond, and how those days are marked', () => {
    const extension = { amount: 10, unit: 'working_day' } as const;
    const from = at('2026-10-08 09:30');
    const allowance = { amount: 5, unit: 'working_day' } as const;
    const { days } = countClock({ from, allowance, extension }, KNOWN_CALENDAR, {
      from: '08:30',
      to: '17:30',
    });
    expect(days.filter(({ extended }) => extended).map(({ day }) => day)[0]).toBe('2026-10-15');
    expect(whyThisDate({ from, allowance, extension, days, provisional: false }, '交给县交通运输局')).toBe(
      '从 10 月 8 日交给县交通运输局起，数 5 个工作日，后来同意再加 10 个工作日。周六、周日不算，10 月 10 日调休上班要算。',
    );
  });

  it('tells a resident to whom it was given instead of the word of the office', () => {
    expect(startedWords('assign', 'submitter', '县交通运输局')).toBe('交给县交通运输局');
    expect(startedWords('assign', 'staff')).toBe('交办');
    expect(startedWords('submit', 'submitter')).toBe('您提交');
  });

  it('names the weekend where there was no holiday', () => {
    expect(why('2026-11-12 09:30', { amount: 2, unit: 'working_day' })).toBe(
      '从 11 月 12 日交办起，数 2 个工作日。周六、周日不算。',
    );
  });

  it('says nothing more where every day counted', () => {
    expect(why('2026-11-09 09:30', { amount: 2, unit: 'working_day' })).toBe(
      '从 11 月 9 日交办起，数 2 个工作日。',
    );
  });

  it('says that the end was moved from a holiday', () => {
    expect(why('2026-09-18 09:30', { amount: 15, unit: 'day' })).toBe(
      '从 9 月 18 日交办起，数 15 天。最后一天赶上国庆，顺到 10 月 8 日。',
    );
  });

  it('counts the days of a pause', () => {
    const pauses = [{ from: '2026-11-10', to: '2026-11-11' }];
    expect(why('2026-11-09 09:30', { amount: 1, unit: 'working_day' }, '交办', pauses)).toBe(
      '从 11 月 9 日交办起，数 1 个工作日。中间停了 2 天，不算。',
    );
  });

  it('says that next year is not known yet', () => {
    expect(why('2026-12-30 09:30', { amount: 3, unit: 'working_day' })).toBe(
      '从 12 月 30 日交办起，数 3 个工作日。周六、周日不算。2027 年的放假安排还没出来，先按周一到周五算，出来后会改准。',
    );
  });

  it('counts hours through the night', () => {
    expect(why('2026-10-03 23:50', { amount: 2, unit: 'hour' })).toBe(
      '从 23:50 交办起，2 小时内，夜里和假日也算。',
    );
  });
});
