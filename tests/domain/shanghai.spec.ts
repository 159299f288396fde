import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  momentOf,
  timeOf,
  weekdayOf,
  DAY_MS,
} from '@shared/common/shanghai';

dayjs.extend(utc);

const FIRST = Date.UTC(1992, 0, 1);
const LAST = Date.UTC(2099, 11, 31);
const moments = fc.integer({ min: FIRST, max: LAST });
const days = moments.map((at) => dayjs.utc(at).format('YYYY-MM-DD'));

describe('dates in Shanghai', () => {
  it('know the day and the time of a moment, also where the day in Greenwich is another', () => {
    expect(dayOf(Date.UTC(2026, 11, 31, 15, 59))).toBe('2026-12-31');
    expect(dayOf(Date.UTC(2026, 11, 31, 16, 0))).toBe('2027-01-01');
    expect(timeOf(Date.UTC(2026, 8, 24, 2, 5))).toBe('10:05');
    expect(momentOf('2026-09-24', '10:05')).toBe(Date.UTC(2026, 8, 24, 2, 5));
  });

  it('count days and months across their ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-09-24', '2026-10-08')).toBe(14);
    expect(weekdayOf('2026-09-24')).toBe(4);
    expect(weekdayOf('1969-12-28')).toBe(0);
  });

  it('agree with a library of dates everywhere', () => {
    fc.assert(
      fc.property(moments, days, days, fc.integer({ min: -800, max: 800 }), (at, day, other, count) => {
        const there = dayjs.utc(at).utcOffset(8 * 60);
        expect(dayOf(at)).toBe(there.format('YYYY-MM-DD'));
        expect(timeOf(at)).toBe(there.format('HH:mm'));
        expect(momentOf(day, '17:30')).toBe(dayjs.utc(`${day}T09:30:00`).valueOf());
        expect(addDays(day, count)).toBe(dayjs.utc(day).add(count, 'day').format('YYYY-MM-DD'));
        expect(addMonths(day, count)).toBe(dayjs.utc(day).add(count, 'month').format('YYYY-MM-DD'));
        expect(weekdayOf(day)).toBe(dayjs.utc(day).day());
        expect(daysBetween(day, other)).toBe(dayjs.utc(other).diff(dayjs.utc(day), 'day'));
      }),
      { numRuns: 2000 },
    );
    expect(DAY_MS).toBe(86_400_000);
  });
});
