import { momentOf } from '@shared/common/shanghai';
import {
  atLeastOneDay,
  counted,
  dueFrom,
  dueOf,
  dueOnDay,
  earliest,
  ladderOf,
  nextReminder,
  stepClock,
  stepWithin,
} from '@shared/item/clocks';
import type { DecideContext } from '@shared/item/context';
import type { Due } from '@shared/item/event';
import type { DeadlinePolicy } from '@shared/place/place';
import { moment } from '../support/ledger';
import { after, deputy, itemIn, NOW, office, resident, timer, unit } from '../support/machine';
import { AUTUMN_2026, aPlace } from '../support/place';

const STD: DeadlinePolicy = aPlace().policies[0]!;
const URGENT: DeadlinePolicy = { ...STD, id: 'urgent', urgent: true };
const context: DecideContext = {
  now: NOW,
  actor: timer,
  place: aPlace({ policies: [...aPlace().policies, URGENT] }),
  calendar: AUTUMN_2026,
};
const at = (day: string, time = '17:30') => momentOf(day, time);
const due = (day: string, time = '17:30', policyId = 'urgent'): Due => ({
  at: at(day, time),
  from: NOW,
  allowance: { amount: 2, unit: 'hour' },
  policyId,
  provisional: false,
});

describe('a clock that is set', () => {
  it('says what it was counted from, and no more than there is to say', () => {
    const allowance = { amount: 1, unit: 'working_day' } as const;
    expect(dueFrom(NOW, allowance, 'std', context)).toStrictEqual({
      at: at('2026-09-28'),
      from: NOW,
      allowance,
      policyId: 'std',
      provisional: false,
    });
    const pauses = [{ from: NOW, to: NOW + 1 }];
    const more = { from: NOW, allowance, pauses, extension: allowance, kept: allowance };
    expect(dueOf(more, 'std', context)).toStrictEqual({
      at: at('2026-09-30'),
      from: NOW,
      allowance,
      policyId: 'std',
      provisional: false,
      pauses,
      extension: allowance,
      kept: allowance,
    });
    expect(dueOf({ from: NOW, allowance, pauses: [] }, 'std', context)).not.toHaveProperty('pauses');
  });

  it('takes the place’s step by its name, or the time that is given', () => {
    expect(moment(stepClock('review', context).step.at)).toBe('09-29 17:30');
    expect(moment(stepClock({ amount: 3, unit: 'working_day' }, context).step.at)).toBe('09-30 17:30');
    expect(stepClock('review', context).alarms).toEqual({ step_overdue: at('2026-09-29') });
  });

  it('on a named day runs until the office closes, on the next that is worked', () => {
    expect(dueOnDay('2026-09-30', 'step', context)).toEqual({
      at: at('2026-09-30'),
      from: at('2026-09-30'),
      allowance: { amount: 0, unit: 'day' },
      policyId: 'step',
      provisional: false,
    });
    expect(moment(dueOnDay('2026-10-01', 'step', context).at)).toBe('10-08 17:30');
    expect(dueOnDay('2027-03-01', 'step', context).provisional).toBe(true);
  });
});

describe('a step within a promise', () => {
  const step = (of: Due | undefined) => {
    const { step, alarms } = stepWithin(of, 'signIn', context);
    return [moment(step.at), step.policyId, Object.keys(alarms)];
  };

  it('ends with an urgent promise that ends before it, whose own ladder rings', () => {
    expect(step(due('2026-09-24', '12:00'))).toEqual(['09-24 12:00', 'urgent', []]);
  });

  it('is its own where the promise runs longer or as long, is not urgent, or is not there', () => {
    const own = ['09-28 17:30', 'step', ['step_overdue']];
    expect(step(due('2026-09-29'))).toEqual(own);
    expect(step(due('2026-09-28'))).toEqual(own);
    expect(step(due('2026-09-24', '12:00', 'std'))).toEqual(own);
    expect(step(due('2026-09-24', '12:00', 'unknown'))).toEqual(own);
    expect(step(undefined)).toEqual(own);
  });
});

describe('a clock that is counted again', () => {
  const allowance = { amount: 1, unit: 'working_day' } as const;
  const said = (day: string, provisional: boolean): Due => ({
    at: at(day),
    from: NOW,
    allowance,
    policyId: 'std',
    provisional,
  });

  it('keeps a later day only if that was said before its calendar was known', () => {
    expect(counted(said('2026-09-30', true), {}, context)).toMatchObject({
      at: at('2026-09-30'),
      kept: { amount: 2, unit: 'working_day' },
    });
    expect(counted(said('2026-09-30', false), {}, context).at).toBe(at('2026-09-28'));
    expect(counted(said('2026-09-28', true), {}, context)).not.toHaveProperty('kept');
    expect(counted(said('2026-09-24', true), {}, context).at).toBe(at('2026-09-28'));
  });
});

describe('what comes back from review', () => {
  it('has a whole working day at least', () => {
    expect(moment(atLeastOneDay(undefined, context).at)).toBe('09-28 17:30');
    expect(atLeastOneDay(due('2026-09-24', '12:00'), context).policyId).toBe('step');
    expect(atLeastOneDay(due('2026-09-28'), context).policyId).toBe('step');
    expect(atLeastOneDay(due('2026-09-29'), context).policyId).toBe('urgent');
  });
});

describe('the ladder', () => {
  it('is warned of once before, then the day and three more', () => {
    expect(ladderOf(due('2026-10-12'), STD, context)).toStrictEqual({
      due_soon: at('2026-10-09', '08:30'),
      overdue_0: at('2026-10-12'),
      overdue_1: at('2026-10-13'),
      overdue_3: at('2026-10-15'),
      overdue_5: at('2026-10-19'),
    });
  });

  it('has no warning where none is left, nor where nothing is said of one', () => {
    const rungs = ['overdue_0', 'overdue_1', 'overdue_3', 'overdue_5'];
    expect(Object.keys(ladderOf(due('2026-09-25'), STD, context))).toEqual(rungs);
    expect(Object.keys(ladderOf(due('2026-10-12'), undefined, context))).toEqual(rungs);
  });

  it('warns on the last day before on which anybody is there', () => {
    const days = (...amounts: number[]) => ({
      ...STD,
      reminders: amounts.map((amount) => ({ amount, unit: 'day' as const })),
    });
    // Seven days before is Monday 5 October, in the holiday.
    expect(moment(nextReminder(due('2026-10-12'), days(7), context) ?? 0)).toBe('09-30 08:30');
    expect(moment(nextReminder(due('2026-10-12'), days(3), context) ?? 0)).toBe('10-09 08:30');
    expect(moment(nextReminder(due('2026-10-12'), days(3, 7), context) ?? 0)).toBe('09-30 08:30');
    const atThatMoment = { ...context, now: at('2026-09-30', '08:30') };
    expect(moment(nextReminder(due('2026-10-12'), days(3, 7), atThatMoment) ?? 0)).toBe('10-09 08:30');
  });

  it('has nothing before it where there is nothing', () => {
    expect([earliest([]), earliest([3, 1, 2])]).toEqual([undefined, 1]);
  });
});

describe('what somebody else owes', () => {
  const owed = {
    supervision_due: NOW + 100,
    survey_due: NOW + 200,
    instruction_due: NOW + 300,
    publication_due: NOW + 400,
  };
  const helping = { co_overdue: NOW + 500, extension_undecided: NOW + 600 };
  const all = { ...owed, ...helping };
  const left = (item: ReturnType<typeof itemIn>) =>
    Object.keys(all).filter((name) => item.alarms[name as keyof typeof all] !== undefined);

  it('outlives the step it was set in', () => {
    const kept = Object.keys(owed);
    expect(left(after(itemIn('with_deputy', { alarms: all }), deputy, 'hand_over'))).toEqual(kept);
  });

  it('goes on while a unit works, with what its helpers and its request for time wait for', () => {
    expect(left(after(itemIn('assigned', { alarms: all }), unit, 'sign_in'))).toEqual(Object.keys(all));
    expect(left(after(itemIn('assigned', { alarms: all }), unit, 'request_return'))).toEqual(
      Object.keys(all),
    );
  });

  it('goes on without those once it has answered', () => {
    const reviewed = after(itemIn('in_progress', { alarms: all }), unit, 'reply');
    expect(left(reviewed)).toEqual([...Object.keys(owed), 'co_overdue']);
    expect(left(after(reviewed, office, 'release'))).toEqual(Object.keys(owed));
    expect(left(after(itemIn('replied', { alarms: all }), timer, 'expire_rating'))).toEqual(
      Object.keys(owed),
    );
  });

  it('goes on while the clock of the item rests, but for the board', () => {
    const asked = after(itemIn('in_progress', { alarms: all }), unit, 'request_info');
    expect(left(asked)).toEqual(['supervision_due', 'survey_due', 'instruction_due']);
    expect(left(after(asked, resident, 'supply_info'))).toEqual(Object.keys(all));
  });

  it('ends with what ends the item', () => {
    expect(left(after(itemIn('triage', { alarms: all }), office, 'merge'))).toEqual([]);
    expect(left(after(itemIn('in_progress', { alarms: all }), resident, 'withdraw'))).toEqual([]);
  });
});
