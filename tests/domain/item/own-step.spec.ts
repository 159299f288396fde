import { decide } from '@shared/item/decide';
import { commandsFor, ownsStep } from '@shared/item/offers';
import type { PlaceConfig } from '@shared/place/place';
import type { Actor } from '@shared/permission/actor';
import { anItemIn, member, NOW, resident, timer, VALID } from '../support/machine';
import { AUTUMN_2026, aPlace } from '../support/place';
import { buttonsOf, seenBy } from '../support/seen';

/** 江夏 JX-11: a step has its 责任主体; the street's committee assigns there, two bodies look at replies. */
const FLOW: PlaceConfig['flow'] = [
  {
    label: '交办',
    owner: '街道人大工委',
    roles: ['street_work_committee'],
    commands: ['assign', 'request_info'],
  },
  { label: '审核', owner: '街道人大工委', roles: ['street_work_committee'], commands: ['release'] },
  { label: '复核', owner: '区人大办', roles: ['congress_office', 'presidium'], commands: ['release'] },
];
const place = aPlace({ flow: FLOW });
const tiers = ['town', 'county'] as const;
const street = member('street_work_committee', { tiers: [...tiers] });
const county = member('congress_office', { tiers: [...tiers] });
const presidium = member('presidium', { tiers: [...tiers] });
const context = (actor: Actor) => ({ now: NOW, actor, place, calendar: AUTUMN_2026 });

describe('a step that has an owner', () => {
  it.each([
    ['assign', 'street_work_committee', street, null],
    ['assign', 'congress_office', county, '街道人大工委'],
    ['release', 'street_work_committee', street, null],
    ['release', 'congress_office', county, null],
    ['release', 'presidium', presidium, null],
    ['release', 'leader', member('leader'), '街道人大工委、区人大办'],
    ['send_back', 'congress_office', county, null],
    ['assign', 'resident', resident, null],
    ['assign', 'timer', timer, null],
  ] as const)('%s, asked by %s', (name, _role, actor, owner) => {
    expect(ownsStep(name, context(actor))).toBe(owner);
  });

  it('is refused to another body, which hears whose it is', () => {
    const command = { name: 'assign', data: VALID.assign } as const;
    expect(decide(anItemIn('triage'), command, context(county))).toEqual({
      ok: false,
      refusal: { code: 'step_not_yours', data: { command: 'assign', owner: '街道人大工委' } },
    });
    expect(decide(anItemIn('triage'), command, context(street)).ok).toBe(true);
  });

  it('is refused as such before anything is said of the state', () => {
    const command = { name: 'assign', data: VALID.assign } as const;
    expect(decide(anItemIn('replied'), command, context(county))).toMatchObject({
      refusal: { code: 'step_not_yours' },
    });
  });

  it('has its button with its owner alone', () => {
    const rest = 'decline link merge note propose_publication supervise suspend transfer_up urge';
    expect(buttonsOf(anItemIn('triage'), county, place)).toBe(rest);
    expect(buttonsOf(anItemIn('triage'), street, place)).toBe(
      'assign decline link merge note propose_publication request_info supervise suspend transfer_up urge',
    );
  });

  it('is not explained to others either', () => {
    const unasked = { ...anItemIn('triage'), submitterOpenid: '' };
    expect(seenBy(unasked, county, place).withheld).toEqual([]);
    expect(seenBy(unasked, street, place).withheld.map(({ name }) => name)).toEqual(['request_info']);
  });
});

describe('without a context', () => {
  it('everything is named that the table allows in this state', () => {
    expect(commandsFor(anItemIn('assigned'), 'lead_unit')).toEqual([
      'sign_in',
      'request_return',
      'tick_supervision',
      'report_supervision',
    ]);
    expect(commandsFor(anItemIn('withdrawn'), 'station')).toEqual([]);
  });

  it('and with one, an urge that is cooling down is none that can be given', () => {
    const urged = { ...anItemIn('triage'), lastUrgedAt: { submitter: NOW } };
    const now = { now: NOW, actor: resident, place, calendar: AUTUMN_2026 };
    expect(commandsFor(urged, 'submitter', now)).toEqual(['withdraw', 'supplement']);
  });
});
