import { statusOf } from '@shared/calendar/calendar';
import { countFrom } from '@shared/calendar/count';
import { addDays, type Day } from '@shared/common/shanghai';
import { KNOWN_CALENDAR } from '../../cloudfunctions/services/calendar/known-years';

const calendar = KNOWN_CALENDAR;

/** Days off and worked weekends as the State Council's notices print them; `a..b` is every day from a to b. */
const NOTICES: Record<string, { off: string; work: string }> = {
  '2023': {
    off: '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
    work: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  },
  '2024': {
    off: '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    work: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  },
  '2025': {
    off: '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    work: '01-26 02-08 04-27 09-28 10-11',
  },
  '2026': {
    off: '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    work: '01-04 02-14 02-28 05-09 09-20 10-10',
  },
};

function daysIn(year: string, printed: string): Day[] {
  return printed.split(' ').flatMap((part) => {
    const [from = '', to = from] = part.split('..');
    const days: Day[] = [];
    for (let day = `${year}-${from}`; day <= `${year}-${to}`; day = addDays(day, 1)) days.push(day);
    return days;
  });
}

describe('the calendar of known years', () => {
  it.each(Object.entries(NOTICES))(
    'has the days of the notice for %s and no others',
    (year, { off, work }) => {
      expect(Object.keys(calendar.years[year]?.off ?? {}).sort()).toEqual(daysIn(year, off));
      expect(Object.keys(calendar.years[year]?.work ?? {}).sort()).toEqual(daysIn(year, work));
    },
  );

  it('names holidays and the holidays that make-up days belong to, in Chinese', () => {
    expect(statusOf('2026-02-17', calendar)).toMatchObject({ working: false, name: '春节' });
    expect(statusOf('2026-04-05', calendar)).toMatchObject({ working: false, name: '清明' });
    expect(statusOf('2026-05-01', calendar)).toMatchObject({ working: false, name: '五一' });
    expect(statusOf('2026-06-19', calendar)).toMatchObject({ working: false, name: '端午' });
    expect(statusOf('2026-09-25', calendar)).toMatchObject({ working: false, name: '中秋' });
    expect(statusOf('2026-10-07', calendar)).toMatchObject({ working: false, name: '国庆' });
    expect(statusOf('2026-10-10', calendar)).toMatchObject({ working: true, name: '国庆' });
  });

  it('keeps a year without a notice unknown, so that its dates are provisional', () => {
    expect(Object.keys(calendar.years)).not.toContain('2027');
    const count = countFrom(
      Date.parse('2026-12-30T10:00:00+08:00'),
      { amount: 3, unit: 'working_day' },
      calendar,
      { from: '08:30', to: '17:30' },
    );
    expect(count).toMatchObject({ dueDay: '2027-01-04', provisional: true });
  });
});
