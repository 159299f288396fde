import fc from 'fast-check';
import { HOUR_MS, momentOf } from '@shared/common/shanghai';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { countsOf, dayNumbersOf, deltaOf, sumOfDays } from '@shared/statistics/count';
import type { DayNumbers } from '@shared/statistics/figures';
import {
  ACTORS,
  after,
  anItemIn,
  COMMANDS,
  give,
  NOW,
  office,
  resident,
  timer,
  unit,
  VALID,
  withSeq,
  type ActorName,
} from '../support/machine';

const counted = (item: Item) =>
  countsOf(item)
    .map(({ name, day }) => `${name} ${day}`)
    .sort();
const BAD = { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' } as const;

describe('what is counted of an item', () => {
  it('is received and open from the first moment', () => {
    expect(counted(anItemIn('submitted'))).toEqual(['open 2026-09-24', 'received 2026-09-24']);
  });

  it('counts an answer in time once, and the closing with what the submitter said', () => {
    const replied = after(anItemIn('reply_review'), office, 'release', {}, momentOf('2026-10-09', '10:00'));
    const rate = { resolved: true, satisfaction: 'basically_satisfied' } as const;
    const closed = after(replied, resident, 'rate', rate, momentOf('2026-11-02', '10:00'));
    expect(counted(closed)).toEqual([
      'admitted 2026-09-24',
      'answered 2026-10-09',
      'basically_satisfied 2026-11-02',
      'closed 2026-11-02',
      'due 2026-10-09',
      'on_time 2026-10-09',
      'received 2026-09-24',
      'resolved 2026-11-02',
      'responded 2026-10-09',
    ]);
  });

  it('is overdue from the day that the timer says so until the answer, which then is late', () => {
    const dueAt = momentOf('2026-10-12', '17:30');
    const late = after(anItemIn('in_progress'), timer, 'overdue', { level: 0 }, dueAt + 1);
    expect(counted(late)).toContain('overdue 2026-09-24');
    expect(counted(late)).toContain('due 2026-10-12');
    const review = after(late, unit, 'reply', VALID.reply, momentOf('2026-10-13', '09:00'));
    expect(counted(review)).toContain('overdue 2026-09-24');
    const replied = after(review, office, 'release', {}, momentOf('2026-10-14', '09:00'));
    expect(counted(replied)).toEqual([
      'admitted 2026-09-24',
      'answered 2026-10-14',
      'due 2026-10-12',
      'received 2026-09-24',
    ]);
  });

  it('does not call a late step a broken promise', () => {
    const late = after(anItemIn('triage'), timer, 'overdue', { level: 0 }, momentOf('2026-09-29', '09:00'));
    expect(counted(late)).toEqual(['admitted 2026-09-24', 'open 2026-09-24', 'received 2026-09-24']);
  });

  it.each<[string, string, string, string[]]>([
    ['granted before the date', '2026-10-09', '2026-10-20', ['on_time 2026-10-20', 'responded 2026-10-20']],
    ['granted after it', '2026-10-13', '2026-10-20', ['responded 2026-10-20']],
  ])('leaves the time of an extension out only where it was %s', (_when, granted, answered, expected) => {
    const asked = after(
      anItemIn('in_progress'),
      unit,
      'request_extension',
      undefined,
      momentOf('2026-10-08', '10:00'),
    );
    const longer = after(asked, office, 'decide_extension', { granted: true }, momentOf(granted, '10:00'));
    const review = after(longer, unit, 'reply', VALID.reply, momentOf(answered, '09:00'));
    const replied = after(review, office, 'release', {}, momentOf(answered, '10:00'));
    expect(counted(replied).filter((one) => /^(on_time|responded)/.test(one))).toEqual(expected);
  });

  it('is no longer closed once it is taken up again, and keeps no satisfaction that was taken back', () => {
    const closed = anItemIn('closed');
    expect(counted(closed)).toContain('closed 2026-09-24');
    const reopened = after(closed, office, 'reopen', VALID.reopen, momentOf('2026-10-09', '10:00'));
    expect(counted(reopened).filter((one) => /closed|resolved|open/.test(one))).toEqual(['open 2026-09-24']);
    const again = after(anItemIn('replied'), resident, 'rate', BAD);
    expect(counted(again)).toContain('dissatisfied 2026-09-24');
    expect(counted(again)).not.toContain('closed 2026-09-24');
  });

  it('stands in the list of a figure while that figure counts it', () => {
    const lists = (item: Item) => item.lists.filter((key) => key.includes(':')).sort();
    expect(lists(anItemIn('in_progress'))).toEqual([
      'test#open:all',
      'test#received:2026',
      'test#received:2026-09',
    ]);
    expect(lists(anItemIn('closed'))).toEqual([
      'test#closed:2026',
      'test#closed:2026-09',
      'test#due:2026',
      'test#due:2026-09',
      'test#rated:2026',
      'test#rated:2026-09',
      'test#received:2026',
      'test#received:2026-09',
      'test#resolved:2026',
      'test#resolved:2026-09',
      'test#responded:2026',
      'test#responded:2026-09',
      'test#satisfied:2026',
      'test#satisfied:2026-09',
    ]);
  });
});

describe('any story', () => {
  const step = fc.record({
    who: fc.constantFrom(...(Object.keys(ACTORS) as ActorName[])),
    command: fc.constantFrom(...COMMANDS.filter((name) => name !== 'submit')),
    hours: fc.integer({ min: 0, max: 100 }),
    bad: fc.boolean(),
  });

  it('adds up, event by event, to what is true of the item in the end', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 100 }), (steps) => {
        const first = give(null, resident, 'submit');
        if (!first.ok) throw new Error('refused');
        let item = evolve(null, withSeq(first.event, 1));
        const deltas: DayNumbers[] = [deltaOf(null, item)];
        let now = NOW;
        steps.forEach(({ who, command, hours, bad }, index) => {
          now += hours * HOUR_MS;
          const data = command === 'rate' && bad ? BAD : VALID[command];
          const decision = give(item, ACTORS[who], command, data as never, now);
          if (!decision.ok) return;
          const next = evolve(item, withSeq(decision.event, index + 2));
          deltas.push(deltaOf(item, next));
          item = next;
        });
        expect(sumOfDays(deltas)).toEqual(dayNumbersOf(countsOf(item)));
      }),
      { numRuns: 200, seed: 20261126 },
    );
  });
});
