import type { CommandData } from '@shared/item/commands';
import type { Actor } from '@shared/permission/actor';
import {
  after,
  anItemIn,
  deputy,
  give,
  leader,
  member,
  office,
  resident,
  station,
  timer,
  unit,
  VALID,
} from '../support/machine';

const WRITTEN: CommandData['submit'] = { ...VALID.submit, onBehalf: true };

const bornBy = (actor: Actor, data: CommandData['submit']) => {
  const decision = give(null, actor, 'submit', data);
  return decision.ok ? decision.event.by.standing : decision.refusal.code;
};

describe('who stands how to a voice that comes in', () => {
  it.each<[string, Actor, own: string, written: string]>([
    ['a resident', resident, 'submitter', 'submitter'],
    ['a deputy', deputy, 'submitter', 'deputy'],
    ['a delegate', member('council_delegate'), 'submitter', 'deputy'],
    ['a station', station, 'submitter', 'station'],
    ['the chief of one', member('station_chief'), 'submitter', 'station'],
    ['the office', office, 'submitter', 'office'],
    ['a street’s committee', member('street_work_committee'), 'submitter', 'office'],
    ['a presidium', member('presidium'), 'submitter', 'office'],
    ['a unit', unit, 'submitter', 'item_not_found'],
    ['a leader', leader, 'submitter', 'item_not_found'],
    ['the timer', timer, 'item_not_found', 'item_not_found'],
  ])('%s', (_who, actor, own, written) => {
    expect([bornBy(actor, VALID.submit), bornBy(actor, WRITTEN)]).toEqual([own, written]);
  });
});

describe('an event', () => {
  it('keeps words beside itself, without the space around them, and leaves out what was not said', () => {
    const decision = give(anItemIn('with_deputy'), deputy, 'hand_over', {
      reason: 'unavailable',
      note: '  我出差。 ',
      toDeputyId: undefined,
    });
    if (!decision.ok) throw new Error('refused');
    expect([decision.event.data, decision.event.texts]).toStrictEqual([
      { reason: 'unavailable' },
      { note: '我出差。' },
    ]);
  });

  it('has no words where only space was written', () => {
    const data = { text: '  ', photos: [{ id: 'p1' }] };
    const decision = give(anItemIn('triage'), resident, 'supplement', data);
    if (!decision.ok) throw new Error('refused');
    expect([decision.event.data, decision.event.texts]).toStrictEqual([{ photos: [{ id: 'p1' }] }, {}]);
  });

  it('names the hat that acted, and whose it is where somebody stands in', () => {
    const hat = { unitId: 'jtj', title: '县交通运输局' };
    const by = (actor: Actor) => {
      const decision = give(anItemIn('assigned'), actor, 'sign_in');
      return decision.ok ? decision.event.by : null;
    };
    const own = {
      standing: 'lead_unit',
      openid: 'o-m-handler',
      membershipId: 'm-handler',
      name: '某人',
      title: '县交通运输局',
    };
    expect(by(member('handler', hat))).toStrictEqual(own);
    expect(by(member('handler', { ...hat, for: 'm-absent' }))).toStrictEqual({ ...own, for: 'm-absent' });
  });

  it('names of a resident nothing but the account, and of the timer nothing', () => {
    const by = (actor: Actor, name: 'supply_info') => {
      const decision = give(anItemIn('waiting_info'), actor, name);
      return decision.ok ? decision.event.by : null;
    };
    expect(by(resident, 'supply_info')).toStrictEqual({ standing: 'submitter', openid: 'o-wang' });
    expect(by(timer, 'supply_info')).toStrictEqual({ standing: 'timer' });
    expect(after(anItemIn('waiting_info'), timer, 'supply_info').state).toBe('in_progress');
  });
});
