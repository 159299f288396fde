import { added, total } from '@shared/statistics/figures';
import {
  answerRate,
  closingRate,
  onTimeRate,
  resolutionRate,
  responseRate,
  satisfactionRate,
} from '@shared/statistics/rates';
import { periodsOf } from '@shared/statistics/periods';

/** A year of 江夏: 74 opinions, 42 closed. */
const YEAR = {
  received: 80,
  admitted: 74,
  due: 60,
  responded: 45,
  answered: 50,
  on_time: 40,
  closed: 42,
  resolved: 21,
  verified: 30,
  satisfied: 12,
  basically_satisfied: 6,
  dissatisfied: 6,
  no_answer: 24,
};

describe('the figures of PRODUCT.md §6', () => {
  it.each([
    ['response_rate', responseRate(YEAR), { part: 45, of: 60, share: 0.75 }],
    ['resolution_rate', resolutionRate(YEAR), { part: 21, of: 42, share: 0.5 }],
    ['satisfaction_rate', satisfactionRate(YEAR), { part: 18, of: 24, share: 0.75 }],
    ['its answer rate', answerRate(YEAR), { part: 24, of: 48, share: 0.5 }],
    ['on_time_rate', onTimeRate(YEAR), { part: 40, of: 50, share: 0.8 }],
  ])('%s', (_name, rate, expected) => {
    expect(rate).toEqual(expected);
  });

  it('closing_rate of 42 out of 74 is 56.8 %', () => {
    const { part, of, share } = closingRate(YEAR);
    expect([part, of, ((share ?? 0) * 100).toFixed(1)]).toEqual([42, 74, '56.8']);
  });

  it('says nothing where there is nothing to divide by', () => {
    expect(satisfactionRate({})).toEqual({ part: 0, of: 0, share: null });
  });

  it('counts silence in the answer rate and never as satisfaction', () => {
    expect(satisfactionRate({ no_answer: 9, satisfied: 1 })).toEqual({ part: 1, of: 1, share: 1 });
    expect(answerRate({ no_answer: 9, satisfied: 1 })).toEqual({ part: 1, of: 10, share: 0.1 });
  });
});

describe('numbers', () => {
  it('are added name by name, and what came to nothing is left out', () => {
    expect(added({ received: 2, open: 1 }, { open: -1, closed: 1 })).toEqual({ received: 2, closed: 1 });
    expect(total([{ received: 300 }, { received: 1317 }])).toEqual({ received: 1617 });
  });

  it('are kept by day, month, year and for all time', () => {
    expect(periodsOf('2026-10-09')).toEqual(['2026-10-09', '2026-10', '2026', 'all']);
  });
});
