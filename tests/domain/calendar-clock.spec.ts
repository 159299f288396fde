import { statusOf, type Calendar } from '@shared/calendar/calendar';
import type { Count } from '@shared/calendar/count';
import { countClock } from '@shared/calendar/count-clock';
import { nextRinging, shiftWorkingDays } from '@shared/calendar/working-days';
import { momentOf } from '@shared/common/shanghai';
import { AUTUMN_2026 } from './support/place';

const HOURS = { from: '08:30', to: '17:30' };
const at = (local: string) => momentOf(local.slice(0, 10), local.slice(11));
const told = ({ days }: Count) =>
  days.map(({ day, role, kind, name, n, extended, kept }) =>
    [day.slice(5), role, kind, name, n, extended && 'extended', kept && 'kept'].filter(Boolean).join(' '),
  );

describe('a day is', () => {
  const overrides = {
    '2026-09-29': { working: false, name: '换届选举' },
    '2026-10-03': { working: true, name: '加班' },
    '2027-02-06': { working: false, name: '春节' },
  };
  const calendar = { ...AUTUMN_2026, overrides };

  it.each([
    ['2026-09-28', { working: true, kind: 'workday', provisional: false }],
    ['2026-10-11', { working: false, kind: 'weekend', provisional: false }],
    ['2026-10-01', { working: false, kind: 'holiday', name: '国庆', provisional: false }],
    ['2026-10-10', { working: true, kind: 'makeup', name: '国庆', provisional: false }],
    ['2026-09-29', { working: false, kind: 'holiday', name: '换届选举', provisional: false }],
    ['2026-10-03', { working: true, kind: 'makeup', name: '加班', provisional: false }],
    ['2027-02-06', { working: false, kind: 'holiday', name: '春节', provisional: false }],
    ['2027-02-08', { working: true, kind: 'workday', provisional: true }],
    ['2027-02-07', { working: false, kind: 'weekend', provisional: true }],
  ])('%s: %o', (day, status) => {
    expect(statusOf(day, calendar)).toEqual(status);
  });

  it('no assumption in a year that an office entered whole', () => {
    const confirmed = { ...calendar, confirmedYears: ['2027'] };
    expect(statusOf('2027-02-08', confirmed).provisional).toBe(false);
    expect(statusOf('2028-02-08', confirmed).provisional).toBe(true);
  });
});

describe('a day that somebody named', () => {
  const named = (day: string, pauses?: { from: number; to: number }[], calendar: Calendar = AUTUMN_2026) =>
    countClock(
      { from: at(`${day} 09:00`), allowance: { amount: 0, unit: 'working_day' }, pauses },
      calendar,
      HOURS,
    );

  it('is due at the end of that day', () => {
    const count = named('2026-09-29');
    expect(told(count)).toEqual(['09-29 due workday']);
    expect(count).toMatchObject({ dueDay: '2026-09-29', dueAt: at('2026-09-29 17:30'), provisional: false });
  });

  it('moves on from a holiday to the next day that is worked', () => {
    expect(told(named('2026-10-07'))).toEqual(['10-07 off holiday 国庆', '10-08 due workday']);
    expect(told(named('2026-10-10'))).toEqual(['10-10 due makeup 国庆']);
  });

  it('is put off by every working day at rest, and by no other', () => {
    // Monday to Wednesday, and two days of the holiday that were off anyway; a day that counts in two rests counts once.
    const rests = [
      { from: at('2026-09-28 10:00'), to: at('2026-09-30 10:00') },
      { from: at('2026-09-30 11:00'), to: at('2026-10-02 10:00') },
    ];
    const count = named('2026-10-08', rests);
    expect(told(count)).toEqual([
      '10-08 paused workday',
      '10-09 paused workday',
      '10-10 paused makeup 国庆',
      '10-11 off weekend',
      '10-12 due workday',
    ]);
    expect(count.dueAt).toBe(at('2026-10-12 17:30'));
  });

  it('is an assumption when it reaches into a year that is not known', () => {
    expect(named('2026-12-31').provisional).toBe(false);
    const rest = [{ from: at('2026-12-28 10:00'), to: at('2026-12-28 11:00') }];
    expect(named('2026-12-31', rest)).toMatchObject({ dueDay: '2027-01-01', provisional: true });
  });

  it('goes on with what was granted beyond', () => {
    const count = countClock(
      {
        from: at('2026-09-28 09:00'),
        allowance: { amount: 0, unit: 'working_day' },
        extension: { amount: 1, unit: 'working_day' },
        kept: { amount: 1, unit: 'working_day' },
      },
      AUTUMN_2026,
      HOURS,
    );
    expect(told(count)).toEqual([
      '09-28 counted workday',
      '09-29 counted workday 1 extended',
      '09-30 due workday 1 kept',
    ]);
    expect(count.dueAt).toBe(at('2026-09-30 17:30'));
  });
});

describe('hours', () => {
  const hours = (pauses?: { from: number; to: number }[]) =>
    countClock(
      { from: at('2026-10-03 23:50'), allowance: { amount: 2, unit: 'hour' }, pauses },
      AUTUMN_2026,
      HOURS,
    );

  it('move by the length of each rest', () => {
    expect(hours().dueAt).toBe(at('2026-10-04 01:50'));
    const rests = [
      { from: at('2026-10-04 00:00'), to: at('2026-10-04 00:30') },
      { from: at('2026-10-04 01:00'), to: at('2026-10-04 01:15') },
    ];
    expect(hours(rests).dueAt).toBe(at('2026-10-04 02:35'));
  });
});

describe('a year that is not known', () => {
  it('makes the date an assumption, whether it is the allowance or what was granted beyond that reaches it', () => {
    const count = (amount: number, more: number) =>
      countClock(
        {
          from: at('2026-12-28 09:00'),
          allowance: { amount, unit: 'working_day' },
          extension: { amount: more, unit: 'working_day' },
        },
        AUTUMN_2026,
        HOURS,
      ).provisional;
    expect(count(1, 1)).toBe(false);
    expect(count(1, 5)).toBe(true);
    expect(count(5, 1)).toBe(true);
  });
});

describe('going by working days', () => {
  it('no day on is the day itself, worked or not', () => {
    expect(shiftWorkingDays('2026-10-03', 0, AUTUMN_2026)).toBe('2026-10-03');
    expect(shiftWorkingDays('2026-10-07', 1, AUTUMN_2026)).toBe('2026-10-08');
    expect(shiftWorkingDays('2026-10-08', -1, AUTUMN_2026)).toBe('2026-09-30');
  });

  it('a phone that may ring from 08:00 rings at 08:00 sharp', () => {
    expect(nextRinging(at('2026-10-09 08:00'), { from: '08:00', to: '21:00' })).toBe(at('2026-10-09 08:00'));
  });
});
