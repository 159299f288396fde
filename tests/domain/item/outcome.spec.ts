import type { CommandData, CommandName } from '@shared/item/commands';
import type { Happened } from '@shared/item/event';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import type { Outcome } from '@shared/item/outcome';
import { outcomeRecordOf } from '@shared/item/outcome-record';
import { outcomeNumbersOf, outcomeSumsOf } from '@shared/item/outcome-sums';
import { total } from '@shared/statistics/figures';
import { momentOf } from '@shared/common/shanghai';
import { ACTORS, give, NOW, VALID, withSeq, type ActorName } from '../support/machine';

type Step = [ActorName, CommandName, data?: object, at?: number];

/** What happens to one item, step by step, as events. */
function story(...steps: Step[]): Happened[] {
  const events: Happened[] = [];
  let item: Item | null = null;
  for (const [by, name, data = {}, at = NOW] of steps) {
    const command = { ...VALID[name], ...data } as CommandData[typeof name];
    const decision = give(item, ACTORS[by], name, command, at);
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
    const event = withSeq(decision.event, events.length + 1);
    events.push(event);
    item = evolve(item, event);
  }
  return events;
}

const PIPES: Outcome = {
  measures: [{ what: '改造管网', quantity: 10400, unit: '米' }],
  funds: [
    { source: '专项', amount: 300 },
    { source: '自筹', amount: 700 },
  ],
  households: 32,
};

const IN_PROGRESS: Step[] = [
  ['resident', 'submit'],
  ['timer', 'admit'],
  ['deputy', 'hand_over'],
  ['office', 'assign'],
  ['unit', 'sign_in'],
];

describe('what an item adds to the report', () => {
  it('counts from the day on which the answer is out, not from the day on which it was written', () => {
    const written: Step[] = [...IN_PROGRESS, ['unit', 'reply', { outcome: PIPES }]];
    expect(outcomeRecordOf(story(...written))).toBe(null);
    expect(outcomeRecordOf(story(...written, ['office', 'release']))).toEqual({
      ...PIPES,
      placeId: 'test',
      categoryId: 'roads',
      year: 2026,
      at: NOW,
      seq: 7,
      figures: [
        'test/2026',
        'test/2026#items',
        'test/2026#unit:米',
        'test/2026#fund:专项',
        'test/2026#fund:自筹',
        'test/2026#households',
      ],
    });
  });

  it('is what was said last, once, in the year of its answer', () => {
    const replied: Step[] = [
      ...IN_PROGRESS,
      ['unit', 'reply', { outcome: PIPES }],
      ['office', 'release'],
      ['resident', 'rate'],
    ];
    const later = momentOf('2027-01-05', '10:00');
    const mended = { ...PIPES, households: 33 };
    const record = outcomeRecordOf(story(...replied, ['unit', 'record_outcome', { outcome: mended }, later]));
    expect([record?.households, record?.year, record?.seq]).toEqual([33, 2026, 9]);
  });

  it('stays where it was counted when a second round brings no new figures', () => {
    const again = { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' };
    const next = momentOf('2027-01-05', '10:00');
    const events = story(
      ...IN_PROGRESS,
      ['unit', 'reply', { outcome: PIPES }],
      ['office', 'release'],
      ['resident', 'rate', again],
      ['office', 'assign', {}, next],
      ['unit', 'sign_in', {}, next],
      ['unit', 'reply', {}, next],
      ['office', 'release', {}, next],
    );
    const record = outcomeRecordOf(events);
    expect([record?.year, record?.seq]).toEqual([2026, 7]);
  });

  it('is nothing without figures', () => {
    expect(outcomeRecordOf(story(...IN_PROGRESS, ['unit', 'reply'], ['office', 'release']))).toBe(null);
  });
});

const sumOutcomes = (outcomes: readonly Outcome[]) => outcomeSumsOf(total(outcomes.map(outcomeNumbersOf)));

describe('the sums of a year', () => {
  it('never add metres to square metres, and keep the sources of money apart', () => {
    const lot: Outcome = { measures: [{ what: '停车场', quantity: 1200, unit: '平方米' }], funds: [] };
    const more: Outcome = {
      measures: [
        { what: '水沟', quantity: 80.5, unit: '米' },
        { what: '护栏', quantity: 19.5, unit: '米' },
      ],
      funds: [
        { source: '自筹', amount: 0.1 },
        { source: '自筹', amount: 0.2 },
      ],
    };
    const sums = sumOutcomes([PIPES, lot, more]);
    expect(sums.items).toBe(3);
    expect(sums.units).toEqual([
      { name: '米', sum: 10500, items: 2 },
      { name: '平方米', sum: 1200, items: 1 },
    ]);
    expect(sums.funds).toEqual([
      { name: '自筹', sum: 700.3, items: 2 },
      { name: '专项', sum: 300, items: 1 },
    ]);
  });

  it('add who has gained, each item once', () => {
    const of = (villages: number, households: number, people?: number): Outcome => ({
      measures: [],
      funds: [],
      villages,
      households,
      ...(people === undefined ? {} : { people }),
    });
    const sums = sumOutcomes([of(4, 1360), of(0, 380, 760), of(9, 2700)]);
    expect([sums.villages, sums.households, sums.people]).toEqual([
      { sum: 13, items: 2 },
      { sum: 4440, items: 3 },
      { sum: 760, items: 1 },
    ]);
  });

  it('of nothing are nothing', () => {
    expect(sumOutcomes([])).toEqual({
      items: 0,
      units: [],
      funds: [],
      villages: { sum: 0, items: 0 },
      households: { sum: 0, items: 0 },
      people: { sum: 0, items: 0 },
      mediations: { succeeded: 0, failed: 0 },
    });
  });
});
