import { momentOf } from '@shared/common/shanghai';
import type { CommandData } from '@shared/item/commands';
import type { Alarms } from '@shared/item/event';
import type { Item } from '@shared/item/item';
import { moment } from '../support/ledger';
import {
  after,
  deputy,
  give,
  itemIn,
  NOW,
  office,
  resident,
  station,
  timer,
  unit,
  VALID,
  type World,
} from '../support/machine';
import { aPlace } from '../support/place';

const plain = aPlace();
/** A kind whose promise begins with the visit: seven working days, whoever answers; and one let in within two hours. */
const WORLD: World = {
  place: aPlace({
    kinds: plain.kinds.map((kind) =>
      kind.id === 'reception_case'
        ? { ...kind, policyId: 'reception_7wd' }
        : kind.id === 'snap'
          ? { ...kind, policyId: 'quick' }
          : kind,
    ),
    policies: [
      ...plain.policies,
      { ...plain.policies[0]!, id: 'quick', acceptWithin: { amount: 2, unit: 'hour' } },
    ],
  }),
};

const alarmsOf = (alarms: Alarms) =>
  Object.entries(alarms)
    .map(([name, at]) => `${name} ${moment(at)}`)
    .sort();
const dates = ({ due, stepDue, policyId }: Item) => [
  due ? moment(due.at) : 'none',
  stepDue ? moment(stepDue.at) : 'none',
  policyId,
];
const VISIT: CommandData['submit'] = { ...VALID.submit, kind: 'reception_case', onBehalf: true };
const visited = () => after(null, station, 'submit', VISIT, NOW, WORLD);

describe('what is promised from the visit on', () => {
  it('has its day from the beginning, and its own policy', () => {
    const item = visited();
    expect(dates(item)).toEqual(['10-12 17:30', '09-28 17:30', 'reception_7wd']);
    expect(alarmsOf(item.alarms)).toEqual([
      'due_soon 10-09 08:30',
      'overdue_0 10-12 17:30',
      'overdue_1 10-13 17:30',
      'overdue_3 10-15 17:30',
      'overdue_5 10-19 17:30',
      'step_overdue 09-28 17:30',
    ]);
  });

  it('keeps that day with a deputy, who has a step of their own beside it', () => {
    const item = after(visited(), timer, 'admit', VALID.admit, NOW, WORLD);
    expect(dates(item)).toEqual(['10-12 17:30', '10-12 17:30', 'reception_7wd']);
    expect(alarmsOf(item.alarms)).toEqual([
      'deputy_unanswered 10-12 17:30',
      'deputy_unopened 09-29 17:30',
      'due_soon 10-09 08:30',
      'overdue_0 10-12 17:30',
      'overdue_1 10-13 17:30',
      'overdue_3 10-15 17:30',
      'overdue_5 10-19 17:30',
    ]);
  });

  it('keeps that day when a unit gets it a week later under the same policy', () => {
    const triage = after(visited(), timer, 'admit', { to: 'triage' }, NOW, WORLD);
    const later = momentOf('2026-09-30', '10:00');
    const item = after(
      triage,
      office,
      'assign',
      { ...VALID.assign, policyId: 'reception_7wd' },
      later,
      WORLD,
    );
    expect(dates(item)).toEqual(['10-12 17:30', '10-08 17:30', 'reception_7wd']);
  });

  it('has another day when it is given under another policy', () => {
    const triage = after(visited(), timer, 'admit', { to: 'triage' }, NOW, WORLD);
    const later = momentOf('2026-09-30', '10:00');
    expect(dates(after(triage, office, 'assign', VALID.assign, later, WORLD))).toEqual([
      '10-15 17:30',
      '10-08 17:30',
      'std',
    ]);
  });
});

describe('what must be let in quickly', () => {
  it('is screened within its own time; nothing is promised yet', () => {
    const snap = after(null, resident, 'submit', { ...VALID.submit, kind: 'snap' }, NOW, WORLD);
    expect(dates(snap)).toEqual(['none', '09-24 12:00', undefined]);
    const voice = after(null, resident, 'submit', VALID.submit, NOW, WORLD);
    expect(dates(voice)).toEqual(['none', '09-28 17:30', undefined]);
  });
});

describe('a dispute with a deputy', () => {
  it('runs by the day that was promised, and is not taken away after a week', () => {
    const dispute = itemIn('submitted', { kind: 'dispute', due: itemIn('assigned').due });
    const item = after(dispute, office, 'admit', VALID.admit);
    expect(dates(item).slice(0, 2)).toEqual(['10-12 17:30', '10-12 17:30']);
    expect(alarmsOf(item.alarms)).toEqual(['deputy_unopened 09-29 17:30']);
  });

  it('without a day of its own is answered within the deputy’s week', () => {
    const item = after(itemIn('submitted', { kind: 'dispute' }), office, 'admit', VALID.admit);
    expect(alarmsOf(item.alarms)).toEqual(['deputy_unanswered 10-12 17:30', 'deputy_unopened 09-29 17:30']);
  });
});

describe('a second assignment', () => {
  const later = momentOf('2026-09-30', '10:00');
  const again = (): Item =>
    after(itemIn('replied'), resident, 'rate', {
      resolved: false,
      satisfaction: 'dissatisfied',
      reason: 'not_solved',
    });

  it('in the second round keeps the day that the bad rating gave it, its policy and whether it is urgent', () => {
    expect(dates(again())).toEqual(['10-09 17:30', '09-28 17:30', 'std']);
    const item = after(
      { ...again(), urgent: true },
      office,
      'assign',
      { ...VALID.assign, policyId: 'town_fast' },
      later,
    );
    expect(dates(item)).toEqual(['10-09 17:30', '10-08 17:30', 'std']);
    expect([item.urgent, item.alarms.overdue_0]).toEqual([true, momentOf('2026-10-09', '17:30')]);
    expect(moment(item.alarms.co_overdue ?? 0)).toBe('10-09 17:30');
  });

  it('in the first round begins anew, after a return that was upheld', () => {
    const back = after(after(itemIn('assigned'), unit, 'request_return'), office, 'rule_return');
    const item = after(back, office, 'assign', { ...VALID.assign, policyId: 'town_fast' }, later);
    expect(dates(item)).toEqual(['10-13 17:30', '10-08 17:30', 'town_fast']);
  });

  it('of what went by itself runs from the first', () => {
    const first = itemIn('assigned', { automatic: true });
    const item = after(first, office, 'assign', { ...VALID.assign, leadUnitId: 'zjj' }, later);
    expect(dates(item)).toEqual(['10-12 17:30', '10-08 17:30', 'std']);
  });

  it('is refused under a policy that the place does not have', () => {
    expect(give(itemIn('triage'), office, 'assign', { ...VALID.assign, policyId: 'none' })).toMatchObject({
      refusal: { code: 'policy_unknown', data: { policyId: 'none' } },
    });
  });
});

describe('the day of a promise that was given with an answer', () => {
  const promise = (dueDay: string) => ({ dueDay, owner: '李工' });
  const given = (dueDay: string): Item => {
    const reply = after(itemIn('with_deputy'), deputy, 'answer_on_spot', {
      ...VALID.answer_on_spot,
      resultClass: 'B',
      promise: promise(dueDay),
    });
    return after(reply, resident, 'rate');
  };

  it('rings in the morning of that day, or of the next on which anybody works', () => {
    expect(moment(given('2026-12-18').alarms.promise_due ?? 0)).toBe('12-18 08:30');
    expect(moment(given('2026-10-03').alarms.promise_due ?? 0)).toBe('10-08 08:30');
  });

  it('is the day by which it must be kept', () => {
    const due = after(given('2026-12-18'), timer, 'promise_due', {}, momentOf('2026-12-18', '08:30'));
    expect(dates(due).slice(0, 2)).toEqual(['12-18 17:30', '12-18 17:30']);
    expect(alarmsOf(due.alarms)).toEqual([
      'overdue_0 12-18 17:30',
      'overdue_1 12-21 17:30',
      'overdue_3 12-23 17:30',
      'overdue_5 12-25 17:30',
    ]);
  });

  it('is today where it comes late', () => {
    const due = after(given('2026-12-18'), timer, 'promise_due', {}, momentOf('2026-12-22', '08:30'));
    expect(dates(due).slice(0, 2)).toEqual(['12-22 17:30', '12-22 17:30']);
  });

  it('rings once: judged again afterwards, nothing is to come', () => {
    const due = after(given('2026-12-18'), timer, 'promise_due', {}, momentOf('2026-12-18', '08:30'));
    const closed = after(due, resident, 'rate', VALID.rate, momentOf('2026-12-19', '09:00'));
    expect(alarmsOf(closed.alarms)).toEqual(['archive_at 03-19 17:30']);
  });
});
