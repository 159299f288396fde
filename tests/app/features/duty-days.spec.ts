import { byWeeks, daysFrom, monthOf } from '@/features/members/duty-days';

describe('the days of a duty roster', () => {
  it('are this month’s and the next one’s, also over New Year', () => {
    expect([monthOf('2026-12-31', 0), monthOf('2026-12-31', 1)]).toEqual(['2026-12', '2027-01']);
  });

  it('begin today, or with the month', () => {
    expect(daysFrom('2026-09', '2026-09-28')).toEqual(['2026-09-28', '2026-09-29', '2026-09-30']);
    expect(daysFrom('2026-02', '2026-01-30')).toHaveLength(28);
  });

  it('go from one to the next on Mondays', () => {
    // The 24th of September 2026 is a Thursday.
    const plan = byWeeks(daysFrom('2026-09', '2026-09-24'), ['zhou', 'wu']);
    expect([plan['2026-09-24'], plan['2026-09-27'], plan['2026-09-28'], plan['2026-09-30']]).toEqual([
      'zhou',
      'zhou',
      'wu',
      'wu',
    ]);
    expect(byWeeks(['2026-09-24'], [])).toEqual({});
  });
});
