import { addDays } from '@shared/common/shanghai';
import type { Calendar } from '@shared/calendar/calendar';
import { statusOf } from '@shared/calendar/calendar';
import { countFrom, type Count } from '@shared/calendar/count';
import {
  nextWorkingMorning,
  nextRinging,
  shiftWorkingDays,
  workingDaysLeft,
} from '@shared/calendar/working-days';

/** The part of the notice of 2025-11-04 that these cases touch. */
const AUTUMN_2026: Calendar = {
  years: {
    '2026': {
      off: {
        '2026-01-01': '元旦',
        '2026-01-02': '元旦',
        '2026-01-03': '元旦',
        '2026-09-25': '中秋',
        '2026-09-26': '中秋',
        '2026-09-27': '中秋',
        '2026-10-01': '国庆',
        '2026-10-02': '国庆',
        '2026-10-03': '国庆',
        '2026-10-04': '国庆',
        '2026-10-05': '国庆',
        '2026-10-06': '国庆',
        '2026-10-07': '国庆',
      },
      work: { '2026-01-04': '元旦', '2026-09-20': '国庆', '2026-10-10': '国庆' },
    },
  },
};
const HOURS = { from: '08:30', to: '17:30' };
const at = (local: string) => Date.parse(`${local.replace(' ', 'T')}:00+08:00`);
const days = (amount: number) => ({ amount, unit: 'working_day' as const });
const told = ({ days: all }: Count) =>
  all.map(({ day, role, name, n }) => [day.slice(5), role, n ?? name ?? ''].join(' ').trim());

describe('counting working days', () => {
  it('LJ-06: seven working days from Thursday 24 September 2026 end on Monday 12 October, each day with its reason', () => {
    const count = countFrom(at('2026-09-24 09:30'), days(7), AUTUMN_2026, HOURS);
    expect(told(count)).toEqual([
      '09-24 start',
      '09-25 off 中秋',
      '09-26 off 中秋',
      '09-27 off 中秋',
      '09-28 counted 1',
      '09-29 counted 2',
      '09-30 counted 3',
      '10-01 off 国庆',
      '10-02 off 国庆',
      '10-03 off 国庆',
      '10-04 off 国庆',
      '10-05 off 国庆',
      '10-06 off 国庆',
      '10-07 off 国庆',
      '10-08 counted 4',
      '10-09 counted 5',
      '10-10 counted 6',
      '10-11 off',
      '10-12 due 7',
    ]);
    expect(count.dueDay).toBe('2026-10-12');
    expect(count.dueAt).toBe(Date.parse('2026-10-12T09:30:00Z'));
    expect(count.provisional).toBe(false);
  });

  it('LJ-06: reminds two working days before, across a make-up Saturday', () => {
    expect(shiftWorkingDays('2026-10-12', -2, AUTUMN_2026)).toBe('2026-10-09');
  });

  it('JX-02: what is said at 23:50 on a holiday counts from the first working day after it', () => {
    const count = countFrom(at('2026-10-03 23:50'), days(1), AUTUMN_2026, HOURS);
    expect(count.days.filter(({ n }) => n === 1).map(({ day }) => day)).toEqual(['2026-10-08']);
    expect(count.dueAt).toBe(at('2026-10-08 17:30'));
  });

  it('takes the day by the clock of Shanghai, not of Greenwich', () => {
    // 00:10 of the 28th here is still the 27th in Greenwich.
    expect(countFrom(at('2026-09-28 00:10'), days(1), AUTUMN_2026, HOURS).dueDay).toBe('2026-09-29');
  });

  it('works on a make-up Saturday and Sunday', () => {
    expect(statusOf('2026-10-10', AUTUMN_2026)).toMatchObject({
      working: true,
      kind: 'makeup',
      name: '国庆',
    });
    expect(statusOf('2026-09-20', AUTUMN_2026)).toMatchObject({ working: true, kind: 'makeup' });
  });

  it('lets an office add days of its own, which win over the notice', () => {
    const calendar: Calendar = {
      ...AUTUMN_2026,
      overrides: { '2026-09-29': { working: false, name: '换届选举' } },
    };
    expect(told(countFrom(at('2026-09-28 10:00'), days(1), calendar, HOURS))).toEqual([
      '09-28 start',
      '09-29 off 换届选举',
      '09-30 due 1',
    ]);
  });

  it('skips the days of a pause, working or not, and says so', () => {
    const pauses = [{ from: '2026-09-29', to: '2026-10-01' }];
    expect(told(countFrom(at('2026-09-28 10:00'), days(2), AUTUMN_2026, HOURS, pauses))).toEqual([
      '09-28 start',
      '09-29 paused',
      '09-30 paused',
      '10-01 paused 国庆',
      '10-02 off 国庆',
      '10-03 off 国庆',
      '10-04 off 国庆',
      '10-05 off 国庆',
      '10-06 off 国庆',
      '10-07 off 国庆',
      '10-08 counted 1',
      '10-09 due 2',
    ]);
  });

  it('calls a date provisional when it reaches into a year without a notice', () => {
    const count = countFrom(at('2026-12-30 10:00'), days(3), AUTUMN_2026, HOURS);
    expect(count).toMatchObject({ dueDay: '2027-01-04', provisional: true });
    expect(countFrom(at('2026-12-30 10:00'), days(1), AUTUMN_2026, HOURS).provisional).toBe(false);
  });
});

describe('counting days, months and hours', () => {
  it('counts holidays as days and rolls forward when the last one is off', () => {
    const count = countFrom(at('2026-09-18 10:00'), { amount: 15, unit: 'day' }, AUTUMN_2026, HOURS);
    expect(count.dueDay).toBe('2026-10-08');
    expect(told(count).slice(-7)).toEqual([
      '10-02 counted 14',
      '10-03 off 国庆',
      '10-04 off 国庆',
      '10-05 off 国庆',
      '10-06 off 国庆',
      '10-07 off 国庆',
      '10-08 due 15',
    ]);
  });

  it('ends on the day itself when it is worked', () => {
    const count = countFrom(at('2026-09-13 10:00'), { amount: 15, unit: 'day' }, AUTUMN_2026, HOURS);
    expect(told(count).slice(-2)).toEqual(['09-27 counted 14', '09-28 due 15']);
  });

  it('does not end inside a pause', () => {
    const pauses = [{ from: '2026-10-08', to: '2026-10-08' }];
    const count = countFrom(at('2026-09-18 10:00'), { amount: 15, unit: 'day' }, AUTUMN_2026, HOURS, pauses);
    expect(told(count).slice(-2)).toEqual(['10-08 paused', '10-09 due 15']);
  });

  it.each([
    ['2026-06-24 09:00', 3, '2026-09-24'],
    ['2026-07-03 09:00', 3, '2026-10-08'],
    // A month that has no such day ends on its last one (民法典 第二百零二条).
    ['2026-08-31 09:00', 1, '2026-09-30'],
  ])('counts months from %s: %i months end on %s', (start, amount, due) => {
    expect(countFrom(at(start), { amount, unit: 'month' }, AUTUMN_2026, HOURS).dueDay).toBe(due);
  });

  it('counts hours through nights and holidays, for danger does not wait', () => {
    const count = countFrom(at('2026-10-03 23:50'), { amount: 2, unit: 'hour' }, AUTUMN_2026, HOURS);
    expect(count).toEqual({
      dueAt: at('2026-10-04 01:50'),
      dueDay: '2026-10-04',
      days: [],
      provisional: false,
    });
  });
});

describe('working days left', () => {
  it.each([
    ['2026-10-09 08:00', 2],
    ['2026-10-10 08:00', 1],
    ['2026-10-11 08:00', 1],
    ['2026-10-12 23:00', 0],
    ['2026-10-13 08:00', -1],
    ['2026-10-15 08:00', -3],
    ['2026-10-18 08:00', -4],
  ])('at %s there are %i to Monday 12 October', (now, left) => {
    expect(workingDaysLeft(at(now), at('2026-10-12 17:30'), AUTUMN_2026)).toBe(left);
  });

  it('is what going day by day gives, to any day of two years, with days that an office entered', () => {
    const overrides = {
      '2026-10-09': { working: false, name: '庙会' },
      '2026-10-03': { working: true, name: '加班' },
      '2027-02-06': { working: true, name: '加班' },
    };
    for (const calendar of [AUTUMN_2026, { ...AUTUMN_2026, overrides }]) {
      let walked = 0;
      for (let day = '2026-01-01'; day < '2027-12-31';) {
        day = addDays(day, 1);
        if (statusOf(day, calendar).working) walked += 1;
        expect(workingDaysLeft(at('2026-01-01 09:00'), at(`${day} 17:30`), calendar)).toBe(walked);
        expect(workingDaysLeft(at(`${day} 17:30`), at('2026-01-01 09:00'), calendar)).toBe(
          walked === 0 ? 0 : -walked,
        );
      }
    }
  });

  it('looks a calendar up once, however many dates are counted with it', () => {
    let looks = 0;
    const years = new Proxy(AUTUMN_2026.years, {
      get: (target, year: string) => {
        looks += 1;
        return target[year];
      },
    });
    const left = () => workingDaysLeft(at('2026-01-01 09:00'), at('2027-12-31 17:30'), { years });
    left();
    const first = looks;
    for (let nth = 0; nth < 1000; nth += 1) left();
    expect(looks).toBe(first);
  });
});

describe('when phones may ring', () => {
  const ringing = { from: '08:00', to: '21:00' };

  it.each([
    ['2026-10-09 07:59', '2026-10-09 08:00'],
    ['2026-10-09 08:00', '2026-10-09 08:00'],
    ['2026-10-09 20:59', '2026-10-09 20:59'],
    ['2026-10-09 21:00', '2026-10-10 08:00'],
    ['2026-10-09 23:50', '2026-10-10 08:00'],
    ['2026-10-10 00:10', '2026-10-10 08:00'],
  ])('what comes at %s rings at %s', (now, rings) => {
    expect(nextRinging(at(now), ringing)).toBe(at(rings));
  });

  it('finds the next working morning, also over the holiday and on a make-up Saturday', () => {
    expect(nextWorkingMorning(at('2026-09-30 09:00'), '08:30', AUTUMN_2026)).toBe(at('2026-10-08 08:30'));
    expect(nextWorkingMorning(at('2026-10-09 08:30'), '08:30', AUTUMN_2026)).toBe(at('2026-10-10 08:30'));
    expect(nextWorkingMorning(at('2026-10-09 08:29'), '08:30', AUTUMN_2026)).toBe(at('2026-10-09 08:30'));
  });
});
