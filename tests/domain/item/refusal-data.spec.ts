import { momentOf } from '@shared/common/shanghai';
import { decide } from '@shared/item/decide';
import type { Item } from '@shared/item/item';
import {
  after,
  coUnit,
  deputy,
  dispatcher,
  give,
  itemIn as item,
  leader,
  NOW,
  office,
  resident,
  unit,
  VALID,
} from '../support/machine';
import { AUTUMN_2026, aPlace } from '../support/place';

const refusal = (decision: ReturnType<typeof give>) => (decision.ok ? null : decision.refusal);
const LATER = momentOf('2026-09-24', '11:00');

describe('what cannot be done from here', () => {
  it.each([
    [
      'is refused with the state, what can be done, and which body moved it last',
      give(item('assigned'), resident, 'appeal'),
      {
        command: 'appeal',
        state: 'assigned',
        possible: ['withdraw', 'supplement', 'urge'],
        at: NOW,
        by: 'congress_office',
      },
    ],
    [
      'names the clerk to staff',
      give(item('assigned'), unit, 'reply'),
      { command: 'reply', state: 'assigned', possible: ['sign_in', 'request_return'], at: NOW, by: '某人' },
    ],
    [
      'names the body where no clerk is known',
      give(
        item('replied', { lastMove: { type: 'released', at: LATER, standing: 'office', title: '县人大办' } }),
        coUnit,
        'co_reply',
      ),
      { command: 'co_reply', state: 'replied', possible: [], at: LATER, by: '县人大办' },
    ],
    [
      'names nobody where it was a resident or the timer',
      give(
        item('waiting_info', { lastMove: { type: 'supplemented', at: LATER, standing: 'submitter' } }),
        unit,
        'reply',
      ),
      { command: 'reply', state: 'waiting_info', possible: [], at: LATER },
    ],
    [
      'nor by an empty name',
      give(
        item('in_progress', { lastMove: { type: 'signed_in', at: LATER, standing: 'lead_unit', title: '' } }),
        resident,
        'appeal',
      ),
      {
        command: 'appeal',
        state: 'in_progress',
        possible: ['withdraw', 'supplement', 'urge'],
        at: LATER,
      },
    ],
    [
      'and before there is anything, nothing can be',
      give(null, resident, 'withdraw'),
      { command: 'withdraw', state: 'submitted', possible: [] },
    ],
  ])('%s', (_what, decision, data) => {
    expect(refusal(decision)).toStrictEqual({ code: 'illegal_transition', data });
  });
});

describe('what somebody has done already', () => {
  it('is told with who it was and when', () => {
    expect(refusal(give(item('in_progress'), unit, 'sign_in'))).toStrictEqual({
      code: 'already_there',
      data: { command: 'sign_in', state: 'in_progress', at: NOW, by: '某人' },
    });
  });
  it('and without a name where a resident did it', () => {
    expect(refusal(give(item('submitted'), resident, 'submit'))).toStrictEqual({
      code: 'already_there',
      data: { command: 'submit', state: 'submitted', at: NOW },
    });
  });
  it('admitted once, it is not admitted again', () => {
    const triage = after(item('submitted'), office, 'admit', { to: 'triage' });
    expect(refusal(give(triage, office, 'admit'))).toStrictEqual({
      code: 'already_there',
      data: { command: 'admit', state: 'triage', at: NOW, by: '某人' },
    });
  });
});

describe('what is not theirs to do', () => {
  it.each([
    [
      'says who has it',
      give(item('in_progress'), resident, 'assign'),
      { command: 'assign', holder: 'test/unit/jtj' },
    ],
    ['whatever the state', give(item('closed'), leader, 'archive'), { command: 'archive', holder: 'nobody' }],
    ['and nobody has what is not there', give(null, resident, 'admit'), { command: 'admit', holder: '' }],
    [
      'a question is its holder’s',
      give(item('triage'), deputy, 'request_info'),
      { command: 'request_info', holder: 'test/office' },
    ],
  ])('%s', (_what, decision, data) => {
    expect(refusal(decision)).toStrictEqual({ code: 'not_allowed', data });
  });
});

describe('a tier', () => {
  const place = aPlace({
    tiers: [
      { id: 'town', label: '镇', policyId: 'town_fast', dispatcher: 'congress_office' },
      { id: 'county', label: '县', policyId: 'std', dispatcher: 'government_office' },
    ],
  });
  const passedOn = item('triage', { dispatcher: 'government_office' });
  const assign = (one: Item, actor: typeof office, tier: 'town' | 'county') =>
    refusal(
      decide(
        one,
        { name: 'assign', data: { ...VALID.assign, tier } },
        { now: NOW, actor, place, calendar: AUTUMN_2026 },
      ),
    );

  it('is assigned by its own body and nobody else', () => {
    expect(assign(item('triage'), office, 'county')).toEqual({
      code: 'tier_not_yours',
      data: { tier: 'county' },
    });
    expect(assign(item('triage'), office, 'town')).toBe(null);
    expect(assign(passedOn, dispatcher, 'county')).toBe(null);
    expect(assign(passedOn, dispatcher, 'town')).toEqual({ code: 'tier_not_yours', data: { tier: 'town' } });
  });

  it('of one’s own is assigned, not passed on', () => {
    const context = { now: NOW, actor: office, place, calendar: AUTUMN_2026 };
    const pass = (tier: 'town' | 'county') =>
      refusal(
        decide(item('triage'), { name: 'assign_by_tier', data: { tier, categoryId: 'roads' } }, context),
      );
    expect(pass('town')).toEqual({ code: 'tier_is_yours', data: { tier: 'town' } });
    expect(pass('county')).toBe(null);
  });
});
