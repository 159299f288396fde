import { momentOf } from '@shared/common/shanghai';
import { CallCounter, submitsAMinute } from '../../cloudfunctions/services/limits';

const TEN = momentOf('2026-09-24', '10:00');

describe('calls of one person in a minute', () => {
  it('are a hundred; the next is told when the minute is over, and then there are a hundred more', () => {
    const calls = new CallCounter();
    const answers = Array.from({ length: 102 }, () => calls.availableAt('resident-wang', TEN + 1_000));
    expect(answers.slice(0, 100)).toEqual(Array(100).fill(null));
    expect(answers.slice(100)).toEqual([TEN + 60_000, TEN + 60_000]);
    expect(calls.availableAt('resident-li', TEN + 1_000)).toBeNull();
    expect(calls.availableAt('resident-wang', TEN + 60_000)).toBeNull();
  });

  it('start afresh when the clock was put back', () => {
    const calls = new CallCounter();
    for (let call = 0; call < 101; call += 1) calls.availableAt('resident-wang', TEN);
    expect(calls.availableAt('resident-wang', TEN - 3_600_000)).toBeNull();
  });
});

it('ten voices a minute are enough, where the environment of the function does not say otherwise', () => {
  expect(submitsAMinute()).toBe(10);
});
