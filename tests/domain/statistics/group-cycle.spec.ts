import { groupCycleOf, stretchOf } from '@shared/statistics/group-cycle';
import { firstDayOf, halfBefore, halfOf, lastDayOf, monthsOf } from '@shared/statistics/halves';

const CYCLE = { groupActivityMonths: 2 as const, perYear: 6, warnDays: 10 };
const NONE = new Map<string, number>();
const from = '2026-01-01';
const stateOn = (day: string, counts: ReadonlyMap<string, number> = NONE, knownFrom = from) =>
  groupCycleOf(counts, day, CYCLE, knownFrom).state;

describe('how a group stands with two months and six a year', () => {
  it('without any in January and February it is warned in the last ten days, on 20 February too, and has missed it on 1 March', () => {
    expect(stateOn('2026-02-17')).toBe('open');
    expect(stateOn('2026-02-18')).toBe('soon');
    expect(stateOn('2026-02-20')).toBe('soon');
    expect(stateOn('2026-02-28')).toBe('soon');
    expect(stateOn('2026-03-01')).toBe('missed');
    expect(groupCycleOf(NONE, '2026-03-01', CYCLE, from).stretch).toEqual({
      from: '2026-01-01',
      to: '2026-02-28',
    });
  });

  it('from which day on it is warned is the place’s own', () => {
    const early = { ...CYCLE, warnDays: 30 };
    expect(groupCycleOf(NONE, '2026-01-29', early, from).state).toBe('soon');
    expect(groupCycleOf(NONE, '2026-01-28', early, from).state).toBe('open');
  });

  it('one that has met in the stretch has kept it, and one that missed the last is well again once it meets', () => {
    expect(stateOn('2026-02-20', new Map([['2026-01', 1]]))).toBe('kept');
    expect(stateOn('2026-03-01', new Map([['2026-02', 1]]))).toBe('open');
    expect(stateOn('2026-03-09', new Map([['2026-03', 1]]))).toBe('kept');
  });

  it('counts those of the year: four of six', () => {
    const counts = new Map([
      ['2025-12', 3],
      ['2026-01', 2],
      ['2026-04', 1],
      ['2026-09', 1],
    ]);
    expect(groupCycleOf(counts, '2026-10-09', CYCLE, from).count).toBe(4);
  });

  it('misses nothing of a time of which nothing was kept', () => {
    expect(stateOn('2026-01-05', NONE, '2026-01-01')).toBe('open');
    expect(stateOn('2026-01-05', NONE, '2025-07-01')).toBe('missed');
  });

  it('stretches lie in the year without a rest', () => {
    expect(stretchOf('2026-12-31', 2)).toEqual({ from: '2026-11-01', to: '2026-12-31' });
    expect(stretchOf('2028-02-29', 2)).toEqual({ from: '2028-01-01', to: '2028-02-29' });
    expect(stretchOf('2026-05-02', 3)).toEqual({ from: '2026-04-01', to: '2026-06-30' });
  });
});

describe('a half-year', () => {
  it('has its days and its six months', () => {
    expect([halfOf('2026-06-30'), halfOf('2026-07-01')]).toEqual(['2026-H1', '2026-H2']);
    expect([firstDayOf('2026-H2'), lastDayOf('2026-H2')]).toEqual(['2026-07-01', '2026-12-31']);
    expect(monthsOf('2026-H1')).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
    expect([halfBefore('2026-H2'), halfBefore('2026-H1')]).toEqual(['2026-H1', '2025-H2']);
  });
});
