import { momentOf } from '@shared/common/shanghai';
import type { CommandName } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import type { PlaceConfig } from '@shared/place/place';
import { ACTORS, itemIn as item, member, office, type ActorName } from '../support/machine';
import { aPlace } from '../support/place';
import { buttonsOf } from '../support/seen';

const GOVERNMENT = aPlace({
  tiers: [{ id: 'county', label: '县', policyId: 'std', dispatcher: 'government_office' }],
});
const without = (allowance: 'extension' | 'returnWithin'): PlaceConfig =>
  aPlace({ policies: aPlace().policies.map((policy) => ({ ...policy, [allowance]: undefined })) });

describe('a button whose time is over is not there', () => {
  it.each<[CommandName, ActorName, () => Item, last: number, over: number]>([
    [
      'appeal',
      'resident',
      () => item('declined'),
      momentOf('2026-10-04', '09:00'),
      momentOf('2026-10-09', '09:00'),
    ],
    [
      'request_return',
      'unit',
      () => item('assigned'),
      momentOf('2026-09-28', '10:00'),
      momentOf('2026-09-30', '10:00'),
    ],
    [
      'request_extension',
      'unit',
      () => item('in_progress'),
      momentOf('2026-10-12', '17:30'),
      momentOf('2026-10-12', '17:31'),
    ],
    [
      'reopen',
      'resident',
      () => item('closed'),
      momentOf('2026-10-23', '10:00'),
      momentOf('2026-11-02', '10:00'),
    ],
  ])('%s', (name, who, one, last, over) => {
    const find = (now: number) => buttonsOf(one(), ACTORS[who], undefined, now).split(' ').includes(name);
    expect([find(last), find(over)]).toEqual([true, false]);
  });

  it('two working days after it came back, a dispute is no longer given back to the court', () => {
    const back = item('triage', { kind: 'dispute', policyId: 'std' });
    const find = (now: number) => buttonsOf(back, office, aPlace(), now).split(' ').includes('decline');
    expect([find(momentOf('2026-09-28', '10:00')), find(momentOf('2026-09-30', '10:00'))]).toEqual([
      true,
      false,
    ]);
  });
});

describe('a button that the place does not know is not there', () => {
  it.each<[string, CommandName, ActorName, () => Item, PlaceConfig, PlaceConfig]>([
    ['no extension', 'request_extension', 'unit', () => item('in_progress'), aPlace(), without('extension')],
    ['no return', 'request_return', 'unit', () => item('assigned'), aPlace(), without('returnWithin')],
    ['nobody else dispatches', 'assign_by_tier', 'office', () => item('triage'), GOVERNMENT, aPlace()],
    [
      'every result is published',
      'archive',
      'office',
      () => item('closed'),
      aPlace(),
      aPlace({ publish: { ...aPlace().publish, required: true } }),
    ],
    [
      'nothing without its outcome',
      'archive',
      'office',
      () => item('closed'),
      aPlace(),
      aPlace({ archiveGate: ['outcome'] }),
    ],
  ])('%s', (_why, name, who, one, knows, knowsNot) => {
    const find = (place: PlaceConfig) => buttonsOf(one(), ACTORS[who], place).split(' ').includes(name);
    expect([find(knows), find(knowsNot)]).toEqual([true, false]);
  });

  it('and a body that dispatches a tier finds its own items, no others', () => {
    const dispatcher = member('government_office');
    expect(buttonsOf(item('triage', { dispatcher: 'government_office' }), dispatcher, GOVERNMENT)).toBe(
      'assign',
    );
    expect(buttonsOf(item('triage'), dispatcher, GOVERNMENT)).toBe('');
  });
});
