import { momentOf } from '@shared/common/shanghai';
import type { Command, CommandData, CommandName } from '@shared/item/commands';
import { decide } from '@shared/item/decide';
import { effectsOf } from '@shared/item/effects';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import type { DeadlinePolicy } from '@shared/place/place';
import type { Actor } from '@shared/permission/actor';
import { anItemIn, office, resident, timer, unit, VALID } from '../support/machine';
import { AUTUMN_2026, aPlace } from '../support/place';

const at = (local: string) => momentOf(local.slice(0, 10), local.slice(11));

const URGENT: DeadlinePolicy = {
  id: 'urgent',
  label: '紧急',
  reply: { amount: 2, unit: 'hour' },
  rework: { amount: 2, unit: 'hour' },
  reminders: [],
  urgent: true,
  startsAt: 'assign',
  returnWithin: { amount: 2, unit: 'hour' },
  grantBeforeDue: false,
  default: true,
};
const SUGGESTION: DeadlinePolicy = {
  id: 'suggestion',
  label: '代表建议',
  reply: { amount: 3, unit: 'month' },
  rework: { amount: 1, unit: 'month' },
  reminders: [
    { amount: 15, unit: 'day' },
    { amount: 3, unit: 'day' },
  ],
  urgent: false,
  startsAt: 'assign',
  extension: { amount: 3, unit: 'month' },
  returnWithin: { amount: 7, unit: 'working_day' },
  grantBeforeDue: true,
  default: false,
};
const place = aPlace({ policies: [...aPlace().policies, URGENT, SUGGESTION] });

type Given = [actor: Actor, name: CommandName, when: string, data?: object];

const decision = (item: Item, [actor, name, when, data]: Given) =>
  decide(item, { name, data: { ...VALID[name], ...data } as CommandData[typeof name] } as Command, {
    now: at(when),
    actor,
    place,
    calendar: AUTUMN_2026,
  });

function step(item: Item, given: Given) {
  const made = decision(item, given);
  if (!made.ok) throw new Error(`${given[1]}: ${JSON.stringify(made.refusal)}`);
  const event = { ...made.event, seq: 9 };
  const after = evolve(item, event);
  return { after, calls: effectsOf(event, item, after).filter(({ type }) => type === 'live_call') };
}
const walk = (given: readonly Given[]) =>
  given.reduce<Item>((item, one) => step(item, one).after, anItemIn('triage'));
const refusal = (item: Item, given: Given) => {
  const made = decision(item, given);
  return made.ok ? null : made.refusal.code;
};

describe('an urgent matter', () => {
  const assigned: Given = [office, 'assign', '2026-09-24 21:40', { policyId: 'urgent', urgent: true }];

  it('is promised within two hours of the night, and whoever has it has no step beyond that', () => {
    const item = walk([assigned]);
    expect(item.due?.at).toBe(at('2026-09-24 23:40'));
    expect(item.stepDue?.at).toBe(at('2026-09-24 23:40'));
    expect(item.alarms).toMatchObject({ overdue_0: at('2026-09-24 23:40') });
    expect(item.alarms.step_overdue).toBeUndefined();
    expect(item.alarms.due_soon).toBeUndefined();
  });

  it('is reviewed before the promise, too', () => {
    const item = walk([assigned, [unit, 'sign_in', '2026-09-24 21:50'], [unit, 'reply', '2026-09-24 22:30']]);
    expect(item.stepDue?.at).toBe(at('2026-09-24 23:40'));
  });

  it('can be returned within two hours and never extended', () => {
    const item = walk([assigned]);
    expect(refusal(item, [unit, 'request_return', '2026-09-24 23:39'])).toBeNull();
    expect(refusal(item, [unit, 'request_return', '2026-09-24 23:41'])).toBe('return_too_late');
    const working = walk([assigned, [unit, 'sign_in', '2026-09-24 21:50']]);
    expect(refusal(working, [unit, 'request_extension', '2026-09-24 22:00', { amount: 1 }])).toBe(
      'extension_not_allowed',
    );
  });

  it('puts its unit on the list of calls when it comes, and takes it off when it was signed for', () => {
    const came = step(anItemIn('triage'), assigned);
    expect(came.calls).toEqual([{ id: '9.call', type: 'live_call', seq: 9, unitId: 'jtj' }]);
    const signed = step(came.after, [unit, 'sign_in', '2026-09-24 21:50']);
    expect(signed.calls).toEqual([{ id: '9.call', type: 'live_call', seq: 9 }]);
    const replied = step(signed.after, [unit, 'reply', '2026-09-24 22:30']);
    const back = step(replied.after, [office, 'send_back', '2026-09-24 22:40']);
    expect(back.calls).toEqual([{ id: '9.call', type: 'live_call', seq: 9, unitId: 'jtj' }]);
  });

  it('an ordinary one rings nobody up', () => {
    const came = step(anItemIn('triage'), [office, 'assign', '2026-09-24 10:00']);
    expect(came.calls).toEqual([]);
    expect(step(came.after, [unit, 'sign_in', '2026-09-24 11:00']).calls).toEqual([]);
  });
});

describe('a suggestion of three months', () => {
  const assigned: Given = [office, 'assign', '2026-09-24 10:00', { policyId: 'suggestion' }];

  it('is reminded of 15 days and 3 days before its day, in the morning of a working day', () => {
    const item = walk([assigned]);
    expect(item.due?.at).toBe(at('2026-12-24 17:30'));
    expect(item.alarms.due_soon).toBe(at('2026-12-09 08:30'));
    const once = step(item, [timer, 'due_soon', '2026-12-09 08:30']).after;
    expect(once.alarms.due_soon).toBe(at('2026-12-21 08:30'));
    const twice = step(once, [timer, 'due_soon', '2026-12-21 08:30']).after;
    expect(twice.alarms.due_soon).toBeUndefined();
    expect(twice.alarms.overdue_0).toBe(at('2026-12-24 17:30'));
  });

  it('is warned of by its own reminders after a rest, too', () => {
    const item = walk([
      assigned,
      [unit, 'sign_in', '2026-09-24 11:00'],
      [unit, 'request_info', '2026-11-02 10:00'],
      [resident, 'supply_info', '2026-11-03 10:00'],
    ]);
    expect(item.due?.at).toBe(at('2026-12-28 17:30'));
    expect(item.alarms.due_soon).toBe(at('2026-12-11 08:30'));
  });

  it('gets more time while its day has not come, and not after it', () => {
    const asked = walk([
      assigned,
      [unit, 'sign_in', '2026-09-24 11:00'],
      [unit, 'request_extension', '2026-12-23 10:00', { amount: 2 }],
    ]);
    expect(refusal(asked, [office, 'decide_extension', '2026-12-24 10:00', { granted: true }])).toBeNull();
    expect(refusal(asked, [office, 'decide_extension', '2026-12-25 10:00', { granted: true }])).toBe(
      'extension_grant_too_late',
    );
    expect(
      refusal(asked, [
        office,
        'decide_extension',
        '2026-12-25 10:00',
        { granted: false, text: '已经到日子了' },
      ]),
    ).toBeNull();
  });
});
