import type { Calendar } from '@shared/calendar/calendar';
import {
  entryRefusal,
  knownAs,
  missingYear,
  wholeYearRefusal,
  type DayEntry,
} from '@shared/calendar/entering';

const NOTHING: Calendar = { years: {} };
const PUBLISHED: Calendar = { years: { '2026': { off: {}, work: {} } } };

describe('days that an office enters', () => {
  const refusal = (...days: DayEntry[]) => entryRefusal('2027', days);

  it('are taken when they exist, come once and have a name', () => {
    expect(
      refusal(
        { day: '2027-02-06', is: 'off', name: '春节' },
        { day: '2027-02-20', is: 'work', name: '春节' },
        { day: '2027-02-28', is: 'usual' },
      ),
    ).toBeNull();
    expect(refusal()).toBeNull();
  });

  it.each(['2027-02-29', '2027-13-01', '2026-12-31', '2028-01-01', '20270-1-01'])(
    '%s is no day of 2027',
    (day) => {
      expect(refusal({ day, is: 'off', name: '春节' })).toEqual({
        code: 'day_not_real',
        data: { day, year: '2027' },
      });
    },
  );

  it('are not taken twice', () => {
    expect(
      refusal({ day: '2027-05-03', is: 'off', name: '五一' }, { day: '2027-05-03', is: 'usual' }),
    ).toEqual({ code: 'day_twice', data: { day: '2027-05-03' } });
  });

  it.each([
    ['off', undefined],
    ['off', '  '],
    ['work', ''],
  ] as const)('that are %s need a name, and %o is none', (is, name) => {
    expect(refusal({ day: '2027-05-03', is, name })).toEqual({
      code: 'day_without_name',
      data: { day: '2027-05-03' },
    });
  });
});

describe('a year', () => {
  // In 2027: 1 January is a Friday, 1 May a Saturday, 1–3 October Friday to Sunday.
  const off = { working: false, name: '放假' };
  const entered = (...days: string[]): Calendar => ({
    years: {},
    overrides: Object.fromEntries(days.map((day) => [day, off])),
  });

  it('is whole when what is off every year is off; weekends are off by themselves', () => {
    expect(wholeYearRefusal('2027', entered('2027-01-01', '2027-10-01'))).toBeNull();
  });

  it.each([
    [['2027-10-01'], '2027-01-01'],
    [['2027-01-01'], '2027-10-01'],
  ])('with %j alone lacks %s', (days, day) => {
    expect(wholeYearRefusal('2027', entered(...days))).toEqual({
      code: 'year_incomplete',
      data: { year: '2027', day },
    });
  });

  it.each(['2025-05-01', '2025-10-02', '2025-10-03'])(
    '2025 is not whole without %s, a day of the week',
    (day) => {
      const others = ['2025-01-01', '2025-05-01', '2025-10-01', '2025-10-02', '2025-10-03'].filter(
        (one) => one !== day,
      );
      expect(wholeYearRefusal('2025', entered(...others))).toEqual({
        code: 'year_incomplete',
        data: { year: '2025', day },
      });
    },
  );

  it('is not whole when one of these days is worked', () => {
    const calendar = entered('2027-01-01', '2027-10-01');
    const worked = { ...calendar.overrides, '2027-05-01': { working: true, name: '加班' } };
    expect(wholeYearRefusal('2027', { years: {}, overrides: worked })).toEqual({
      code: 'year_incomplete',
      data: { year: '2027', day: '2027-05-01' },
    });
  });

  it('that was published is not entered', () => {
    expect(wholeYearRefusal('2026', PUBLISHED)).toEqual({ code: 'year_known', data: { year: '2026' } });
  });

  it('is published, entered or not known', () => {
    expect(knownAs('2026', PUBLISHED)).toBe('published');
    expect(knownAs('2027', { ...PUBLISHED, confirmedYears: ['2027'] })).toBe('entered');
    expect(knownAs('2027', { ...PUBLISHED, confirmedYears: ['2028'] })).toBe('provisional');
    expect(knownAs('2027', PUBLISHED)).toBe('provisional');
  });
});

describe('the office is told which year is missing', () => {
  it.each([
    ['2026-10-31', PUBLISHED, undefined],
    ['2026-11-01', PUBLISHED, '2027'],
    ['2026-12-31', PUBLISHED, '2027'],
    ['2026-11-01', { ...PUBLISHED, confirmedYears: ['2027'] }, undefined],
    ['2026-11-01', NOTHING, '2026'],
    ['2027-01-01', PUBLISHED, '2027'],
  ])('on %s', (today, calendar, year) => {
    expect(missingYear(today, calendar)).toBe(year);
  });
});
