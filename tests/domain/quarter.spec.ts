import { isFirstMonth, quarterBefore, quarterOf, quarterOfDay, quartersUntil } from '@shared/common/quarter';
import { momentOf } from '@shared/common/shanghai';
import { sessionWord } from '@shared/wording/congress-session';
import { quarterShort, quarterWord } from '@shared/wording/quarter';

describe('a quarter', () => {
  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-10-01', '2026-Q4'],
    ['2026-12-31', '2026-Q4'],
  ])('of %s is %s', (day, quarter) => {
    expect(quarterOfDay(day)).toBe(quarter);
  });

  it('begins at midnight in Shanghai', () => {
    expect(quarterOf(momentOf('2026-07-01', '00:00'))).toBe('2026-Q3');
    expect(quarterOf(momentOf('2026-07-01', '00:00') - 1)).toBe('2026-Q2');
  });

  it('comes after the one before it, over New Year too', () => {
    expect(quarterBefore('2026-Q3')).toBe('2026-Q2');
    expect(quarterBefore('2026-Q1')).toBe('2025-Q4');
    expect(quartersUntil('2026-Q2', 3)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
  });

  it('is young in its first month', () => {
    const days = ['2026-07-31', '2026-08-01', '2026-10-08', '2026-12-31', '2027-01-02'];
    expect(days.filter(isFirstMonth)).toEqual(['2026-07-31', '2026-10-08', '2027-01-02']);
  });

  it('is called as people call it', () => {
    expect([quarterWord('2026-Q3'), quarterShort('2026-Q4')]).toEqual(['2026 年三季度', '四季度']);
  });
});

describe('a meeting of the congress', () => {
  it.each([
    [5, 3, '五届三次会议'],
    [10, 1, '十届一次会议'],
    [18, 2, '十八届二次会议'],
    [20, 10, '二十届十次会议'],
    [21, 11, '二十一届十一次会议'],
  ])('of term %i, number %i, is called %s', (term, sessionNo, word) => {
    expect(sessionWord({ term, sessionNo })).toBe(word);
  });
});
