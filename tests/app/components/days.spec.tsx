import { render, screen } from '@testing-library/react';
import type { CountedDay } from '@shared/calendar/count';
import { Days } from '@/components/item/days';
import { weeksOf } from '@/components/item/weeks';

const DAYS: CountedDay[] = [
  { day: '2026-10-09', role: 'start', kind: 'workday' },
  { day: '2026-10-10', role: 'counted', kind: 'makeup', name: '国庆节', n: 1 },
  { day: '2026-10-11', role: 'off', kind: 'weekend' },
  { day: '2026-10-12', role: 'paused', kind: 'workday' },
  { day: '2026-10-13', role: 'due', kind: 'workday', n: 2 },
];

const show = (days: readonly CountedDay[], provisional = false) =>
  render(
    <Days
      days={days}
      today="2026-10-12"
      sentence="数 2 个工作日。"
      startWord="交办"
      provisional={provisional}
    />,
  );

describe('why it is this date', () => {
  it('gives every day its reason: the start, the counted, the skipped, the ones spent waiting, the last', () => {
    show(DAYS);
    expect(screen.getByLabelText('10月9日 周五，交办')).not.toBeNull();
    expect(screen.getByLabelText('10月10日 周六，第1天')).not.toBeNull();
    expect(screen.getByLabelText('10月11日 周日，休')).not.toBeNull();
    expect(screen.getByLabelText('10月12日 周一，停，今天')).not.toBeNull();
    expect(screen.getByLabelText('10月13日 周二，第2天')).not.toBeNull();
  });

  it('marks the days that were granted beyond, in the legend too, and a day that stands', () => {
    const { container } = show([
      ...DAYS.slice(0, 2),
      { day: '2026-10-12', role: 'counted', kind: 'workday', n: 1, extended: true },
      { day: '2026-10-13', role: 'due', kind: 'workday', n: 1, kept: true },
    ]);
    expect(screen.getByLabelText('10月12日 周一，延第1，今天').className).toContain('day-extended');
    expect(screen.getByLabelText('10月13日 周二，照旧')).not.toBeNull();
    expect(container.querySelector('.days-legend')?.textContent).toBe('算不算延期今天');
  });

  it('marks a weekend that is worked', () => {
    show(DAYS);
    expect(screen.getByText('班')).not.toBeNull();
  });

  it('explains its three looks in a legend', () => {
    const { container } = show(DAYS);
    expect(container.querySelector('.days-legend')?.textContent).toBe('算不算今天');
  });

  it('begins the week on Monday and ends with the due day', () => {
    const rows = weeksOf(DAYS, '2026-10-12');
    const days = rows.map((row) => (row.kind === 'week' ? row.days.map(({ day }) => day) : []));
    expect(days[0]?.[0]).toBe('2026-10-05');
    expect(days[1]).toEqual(['2026-10-12', '2026-10-13']);
  });

  it('keeps the first week, this week and the last two of a count of three months, and says what lies between', () => {
    const long = Array.from({ length: 91 }, (_, index): CountedDay => {
      const day = new Date(Date.UTC(2026, 8, 7 + index)).toISOString().slice(0, 10);
      return { day, role: index === 90 ? 'due' : 'counted', kind: 'workday', n: index + 1 };
    });
    const rows = weeksOf(long, '2026-10-12');
    expect(
      rows.map((row) => (row.kind === 'gap' ? `${row.weeks} weeks, ${row.counted} days` : row.days[0]?.day)),
    ).toEqual([
      '2026-09-07',
      '4 weeks, 28 days',
      '2026-10-12',
      '5 weeks, 35 days',
      '2026-11-23',
      '2026-11-30',
    ]);
  });

  it('says that a date is provisional while the holidays of its year are not published', () => {
    show(DAYS, true);
    expect(screen.getByText('待日历确认')).not.toBeNull();
  });
});
