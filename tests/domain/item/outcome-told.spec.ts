import type { CommandData } from '@shared/item/commands';
import { evolve } from '@shared/item/evolve';
import type { Happened } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import type { Outcome } from '@shared/item/outcome';
import { changesOutcome, outcomeRecordOf } from '@shared/item/outcome-record';
import { outcomeNumbersOf, outcomeSumsOf } from '@shared/item/outcome-sums';
import type { Actor } from '@shared/permission/actor';
import { total } from '@shared/statistics/figures';
import { deputy, give, itemIn, member, office, resident, unit, VALID, withSeq } from '../support/machine';

const court = member('court');
const GAIN: Outcome = { measures: [], funds: [], households: 3 };
const BAD = { resolved: false, satisfaction: 'dissatisfied', reason: 'not_solved' } as const;

type Step = [Actor, keyof CommandData, object];

function story(...steps: Step[]): Happened[] {
  const events: Happened[] = [];
  let item: Item | null = null;
  for (const [actor, name, data] of steps) {
    const decision = give(item, actor, name, { ...VALID[name], ...data } as never);
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
    const event = withSeq(decision.event, events.length + 1);
    events.push(event);
    item = evolve(item, event);
  }
  return events;
}

const CASE: Step[] = [
  [
    court,
    'submit',
    {
      kind: 'dispute',
      source: { type: 'court', target: '118 号' },
      deputyId: undefined,
      courtRef: '（2026）桃法诉前调 118 号',
      partiesConsent: true,
    },
  ],
  [office, 'admit', { to: 'with_deputy', deputyId: 'd1' }],
];
const mediated = (mediation: 'succeeded' | 'failed', more = {}): Step[] => [
  ...CASE,
  [deputy, 'answer_on_spot', { resultClass: mediation === 'succeeded' ? 'A' : 'D', mediation, ...more }],
];

describe('what a mediation adds to the report', () => {
  it('is how it ended, with nothing else', () => {
    expect(outcomeRecordOf(story(...mediated('succeeded')))).toMatchObject({
      measures: [],
      funds: [],
      mediation: 'succeeded',
      seq: 3,
      figures: ['test/2026', 'test/2026#mediation:succeeded'],
    });
    expect(outcomeRecordOf(story(...mediated('failed')))?.figures).toEqual([
      'test/2026',
      'test/2026#mediation:failed',
    ]);
  });

  it('stands beside what somebody gained by it', () => {
    expect(outcomeRecordOf(story(...mediated('succeeded', { outcome: GAIN })))?.figures).toEqual([
      'test/2026',
      'test/2026#items',
      'test/2026#households',
      'test/2026#mediation:succeeded',
    ]);
  });

  it('is taken off again when the court says that it did not hold', () => {
    const record = outcomeRecordOf(story(...mediated('succeeded'), [court, 'rate', BAD]));
    expect([record?.mediation, record?.seq, record?.figures]).toEqual([undefined, 4, []]);
  });

  it('stays when the court is content', () => {
    const record = outcomeRecordOf(story(...mediated('succeeded'), [court, 'rate', {}]));
    expect([record?.mediation, record?.seq]).toEqual(['succeeded', 3]);
  });
});

describe('an answer adds what it says', () => {
  const changes = (before: Item, actor: Actor, name: keyof CommandData, data: object = {}): boolean => {
    const decision = give(before, actor, name, { ...VALID[name], ...data } as never);
    if (!decision.ok) throw new Error(`${name}: ${JSON.stringify(decision.refusal)}`);
    const event = withSeq(decision.event, 9);
    return changesOutcome(event, before, evolve(before, event));
  };
  const session = () => itemIn('triage', { sessionUnitId: 'jtj', assignedAt: undefined });
  const unreleased = () => itemIn('reply_review', { outcome: GAIN, outcomeSeq: 2 });

  it.each<[string, () => boolean, boolean]>([
    [
      'a deputy’s, with figures',
      () => changes(itemIn('with_deputy'), deputy, 'answer_on_spot', { outcome: GAIN }),
      true,
    ],
    ['a deputy’s, without', () => changes(itemIn('with_deputy'), deputy, 'answer_on_spot'), false],
    [
      'a unit’s in a session, not out yet',
      () => changes(session(), unit, 'answer_on_spot', { outcome: GAIN }),
      false,
    ],
    [
      'the tier’s above, with figures',
      () => changes(itemIn('transferred_up'), office, 'record_upper_result', { outcome: GAIN }),
      true,
    ],
    [
      'the tier’s above, without',
      () => changes(itemIn('transferred_up'), office, 'record_upper_result'),
      false,
    ],
    ['a unit’s, when it is let out', () => changes(unreleased(), office, 'release'), true],
    ['a unit’s without figures', () => changes(itemIn('reply_review'), office, 'release'), false],
    [
      'a unit’s, figures of the round before',
      () => changes(itemIn('reply_review', { outcome: GAIN, outcomeSeq: 1 }), office, 'release'),
      false,
    ],
    [
      'figures recorded before it is out',
      () => changes(itemIn('reply_review'), unit, 'record_outcome'),
      false,
    ],
    ['figures recorded afterwards', () => changes(itemIn('replied'), unit, 'record_outcome'), true],
    [
      'figures of what was never answered',
      () => changes(itemIn('closed', { reply: undefined }), office, 'record_outcome'),
      false,
    ],
    ['a judgement', () => changes(itemIn('replied'), resident, 'rate', BAD), false],
    [
      'a case that comes again',
      () => changes(itemIn('closed', { mediation: 'succeeded' }), resident, 'reopen'),
      true,
    ],
    ['a matter that comes again', () => changes(itemIn('closed'), resident, 'reopen'), false],
    ['a word', () => changes(itemIn('triage'), resident, 'supplement'), false],
  ])('%s', (_what, actual, expected) => {
    expect(actual()).toBe(expected);
  });
});

describe('the sums of a year', () => {
  const numbers = (outcomes: readonly Parameters<typeof outcomeNumbersOf>[0][]) =>
    total(outcomes.map(outcomeNumbersOf));
  const laid = (quantity: number, name: string): Outcome => ({
    measures: [{ what: '修路', quantity, unit: name }],
    funds: [],
  });

  it('count how disputes ended, which are no items with figures', () => {
    const none = { measures: [], funds: [] };
    const ended = (['succeeded', 'failed', 'succeeded'] as const).map((mediation) => ({
      ...none,
      mediation,
    }));
    const sums = outcomeSumsOf(numbers([...ended, none]));
    expect([sums.items, sums.mediations]).toEqual([0, { succeeded: 2, failed: 1 }]);
    expect(outcomeSumsOf(numbers([{ ...GAIN, mediation: 'failed' }])).items).toBe(1);
  });

  it('are ordered by how many items, then by how much, then by name', () => {
    const sums = outcomeSumsOf(
      numbers([laid(5, '盏'), laid(6, '盏'), laid(90, '米'), laid(40, 'b'), laid(40, 'a'), laid(100, '亩')]),
    );
    expect(sums.units).toEqual([
      { name: '盏', sum: 11, items: 2 },
      { name: '亩', sum: 100, items: 1 },
      { name: '米', sum: 90, items: 1 },
      { name: 'a', sum: 40, items: 1 },
      { name: 'b', sum: 40, items: 1 },
    ]);
    expect(sums.funds).toEqual([]);
  });

  it('keep names that no field could have', () => {
    const said = numbers([laid(1, 'm.²'), laid(2, '$'), laid(3, '50%'), laid(4, '%2e'), laid(5, '\u0000')]);
    expect(Object.keys(said).filter((key) => /[.$\u0000]/u.test(key))).toEqual([]);
    expect(Object.keys(said).filter((key) => key.endsWith('/sum'))).toEqual([
      'unit:m%2e²/sum',
      'unit:%24/sum',
      'unit:50%25/sum',
      'unit:%252e/sum',
      'unit:%00/sum',
    ]);
    expect(
      outcomeSumsOf(said)
        .units.map(({ name }) => name)
        .sort(),
    ).toEqual(['\u0000', '$', '%2e', '50%', 'm.²']);
  });

  it('lose a name when the last item with it is taken off', () => {
    expect(
      outcomeSumsOf({ 'unit:米/items': 0, 'unit:米/sum': 0, 'unit:盏/items': 1, 'unit:盏/sum': 20000 }).units,
    ).toEqual([{ name: '盏', sum: 2, items: 1 }]);
  });
});
