import { mayBring } from '@shared/item/brought-by';
import { holderOf, screenedByOffice } from '@shared/item/holder';
import { ITEM_KINDS, type ItemKind } from '@shared/item/kinds';
import { ROLES } from '@shared/permission/roles';
import { itemIn } from '../support/machine';

const OFFICES = ['congress_office', 'street_work_committee', 'presidium'];
const STATIONS = ['station_chief', 'liaison_officer'];
const DEPUTIES = ['deputy', 'council_delegate'];
const EVERYBODY = [
  ...DEPUTIES,
  ...STATIONS,
  ...OFFICES,
  'government_office',
  'handler',
  'unit_head',
  'leader',
  'court',
  'administrator',
  'auditor',
  'security',
];

describe('who may bring in', () => {
  it.each<[ItemKind, string[]]>([
    ['voice', EVERYBODY],
    ['snap', EVERYBODY],
    ['reception_case', [...DEPUTIES, ...STATIONS, ...OFFICES]],
    ['suggestion', ['deputy']],
    ['recess_suggestion', ['deputy']],
    ['dispute', ['court']],
    ['petition', OFFICES],
    ['oversight_opinion', [...DEPUTIES, ...OFFICES]],
    ['micro_matter', [...DEPUTIES, ...STATIONS, ...OFFICES]],
  ])('a %s', (kind, roles) => {
    expect(ROLES.filter((role) => mayBring(kind, role))).toEqual(roles);
  });

  it('a resident under no hat only what they say themselves', () => {
    expect(ITEM_KINDS.filter((kind) => mayBring(kind, undefined))).toEqual(['voice', 'snap']);
  });
});

describe('who screens', () => {
  it('the office what comes from deputies, courts and offices, and every appeal', () => {
    expect(ITEM_KINDS.filter((kind) => screenedByOffice({ kind, appealed: false }))).toEqual([
      'suggestion',
      'recess_suggestion',
      'dispute',
      'petition',
      'oversight_opinion',
    ]);
    expect(ITEM_KINDS.filter((kind) => !screenedByOffice({ kind, appealed: true }))).toEqual([]);
  });

  it('has it, and nobody without a name does', () => {
    expect(holderOf(itemIn('submitted', { kind: 'suggestion' }))).toBe('test/office');
    expect(holderOf(itemIn('submitted'))).toBe('test/station/s1');
    expect(holderOf(itemIn('triage', { dispatcher: 'government_office' }))).toBe('test/government_office');
    expect(holderOf(itemIn('with_deputy', { deputyId: undefined }))).toBe('test/deputy/-');
    expect(holderOf(itemIn('assigned', { leadUnitId: undefined }))).toBe('test/unit/-');
  });
});
