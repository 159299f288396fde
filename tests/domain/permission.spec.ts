import type { Actor } from '@shared/permission/actor';
import {
  administratorScope,
  dispatcherScope,
  isWorn,
  leaderScope,
  NOBODY,
  officeScope,
  scopeOf,
  securityScope,
  type Membership,
  type Role,
} from '@shared/permission/roles';
import { isResidents, standingOf, STANDINGS } from '@shared/permission/standing';

const hat = (role: Role, change: Partial<Membership> = {}): Membership => ({
  id: 'm1',
  placeId: 'qinghe',
  role,
  name: '某人',
  title: '某处',
  ...change,
});

const ITEM: Parameters<typeof standingOf>[1] = {
  no: 'QH261009-ABCDE',
  placeId: 'qinghe',
  kind: 'voice',
  submitterOpenid: 'o-wang',
  deputyId: 'd1',
  stationId: 's1',
  leadUnitId: 'jtj',
  coHandlerIds: ['slj'],
  dispatcher: 'government_office',
};

const under = (membership: Membership, openid = 'o-staff'): Actor => ({ kind: 'member', openid, membership });

describe('a hat', () => {
  it('that is nobody’s for a time is always worn', () => {
    expect(isWorn(hat('deputy'), 1000)).toBe(true);
  });

  it.each([
    [999, false],
    [1000, true],
    [1999, true],
    [2000, false],
  ])('lent from 1000 to 2000 is worn at %i: %s', (at, worn) => {
    expect(isWorn(hat('deputy', { from: 1000, until: 2000 }), at)).toBe(worn);
  });

  it.each([
    ['from 1000 on, before', { from: 1000 }, 999, false],
    ['from 1000 on, after', { from: 1000 }, 1_000_000, true],
    ['until 2000, before', { until: 2000 }, 0, true],
    ['until 2000, after', { until: 2000 }, 2001, false],
  ])('lent %s', (_when, span, at, worn) => {
    expect(isWorn(hat('deputy', span), at)).toBe(worn);
  });

  it.each<[Role, Partial<Membership>, string]>([
    ['deputy', { deputyId: 'd1' }, 'qinghe/deputy/d1'],
    ['council_delegate', { deputyId: 'd2' }, 'qinghe/deputy/d2'],
    ['station_chief', { stationId: 's1' }, 'qinghe/station/s1'],
    ['liaison_officer', { stationId: 's2' }, 'qinghe/station/s2'],
    ['handler', { unitId: 'jtj' }, 'qinghe/unit/jtj'],
    ['unit_head', { unitId: 'slj' }, 'qinghe/unit/slj'],
    ['congress_office', {}, 'qinghe/office'],
    ['street_work_committee', {}, 'qinghe/office'],
    ['presidium', {}, 'qinghe/office'],
    ['government_office', {}, 'qinghe/government_office'],
    ['leader', {}, 'qinghe/leader'],
    ['court', {}, 'qinghe/court'],
    ['administrator', {}, 'qinghe/administrator'],
    ['auditor', {}, 'qinghe/auditor'],
    ['security', {}, 'qinghe/security'],
  ])('of a %s with %o reads the lists of %s', (role, of, scope) => {
    expect(scopeOf(hat(role, of))).toBe(scope);
  });

  it('that misses what it stands for reads no list of anybody', () => {
    expect(scopeOf(hat('deputy'))).toBe('qinghe/deputy/-');
    expect(scopeOf(hat('liaison_officer'))).toBe('qinghe/station/-');
    expect(scopeOf(hat('handler'))).toBe('qinghe/unit/-');
  });

  it('is found by the scopes that are written on items', () => {
    expect(officeScope('qinghe')).toBe('qinghe/office');
    expect(dispatcherScope('qinghe')).toBe('qinghe/government_office');
    expect(leaderScope('qinghe')).toBe('qinghe/leader');
    expect(administratorScope('qinghe')).toBe('qinghe/administrator');
    expect(securityScope('qinghe')).toBe('qinghe/security');
    expect(NOBODY).toBe('nobody');
  });
});

describe('how somebody stands to an item', () => {
  it('the timer stands to every item', () => {
    expect(standingOf({ kind: 'timer' }, ITEM)).toBe('timer');
  });

  it('a resident: what they submitted, what they were asked to help with, and nothing else', () => {
    expect(standingOf({ kind: 'resident', openid: 'o-wang' }, ITEM)).toBe('submitter');
    expect(standingOf({ kind: 'resident', openid: 'o-li' }, ITEM)).toBeNull();
    const helping = (no: string): Actor => ({ kind: 'resident', openid: 'o-li', helping: no });
    expect(standingOf(helping('QH261009-ABCDE'), ITEM)).toBe('helper');
    expect(standingOf(helping('QH261009-OTHER'), ITEM)).toBeNull();
  });

  it('what was submitted under a hat is the submitter’s under that hat alone', () => {
    const suggestion = { ...ITEM, submitterMembershipId: 'm1' };
    expect(standingOf({ kind: 'resident', openid: 'o-wang' }, suggestion)).toBeNull();
    expect(standingOf(under(hat('deputy', { deputyId: 'd9' }), 'o-wang'), suggestion)).toBe('submitter');
    expect(standingOf(under(hat('deputy', { deputyId: 'd9' }), 'o-li'), suggestion)).toBeNull();
    expect(standingOf(under(hat('deputy', { id: 'm2', deputyId: 'd9' }), 'o-wang'), suggestion)).toBeNull();
  });

  it.each<[Role, Partial<Membership>, string | null]>([
    ['deputy', { deputyId: 'd1' }, 'deputy'],
    ['council_delegate', { deputyId: 'd1' }, 'deputy'],
    ['deputy', { deputyId: 'd2' }, null],
    ['station_chief', { stationId: 's1' }, 'station'],
    ['liaison_officer', { stationId: 's1' }, 'station'],
    ['liaison_officer', { stationId: 's2' }, null],
    ['handler', { unitId: 'jtj' }, 'lead_unit'],
    ['unit_head', { unitId: 'jtj' }, 'lead_unit'],
    ['handler', { unitId: 'slj' }, 'co_handler'],
    ['handler', { unitId: 'zjj' }, null],
    ['handler', {}, null],
    ['congress_office', {}, 'office'],
    ['street_work_committee', {}, 'office'],
    ['presidium', {}, 'office'],
    ['government_office', {}, 'dispatcher'],
    ['leader', {}, 'leader'],
    ['court', {}, null],
    ['administrator', {}, null],
    ['auditor', {}, null],
    ['security', {}, null],
  ])('a %s with %o: %s', (role, of, standing) => {
    expect(standingOf(under(hat(role, of)), ITEM)).toBe(standing);
    expect(standingOf(under(hat(role, { ...of, placeId: 'zhashui' })), ITEM)).toBeNull();
  });

  it.each([
    ['dispute', null],
    ['petition', null],
    ['suggestion', 'station'],
  ] as const)('a station sees no dispute and no petition: a %s, %s', (kind, standing) => {
    const clerk = under(hat('liaison_officer', { stationId: 's1' }));
    expect(standingOf(clerk, { ...ITEM, kind })).toBe(standing);
  });

  it('the unit of a session stands to it while no other leads', () => {
    const handler = under(hat('handler', { unitId: 'slj' }));
    const session = { ...ITEM, coHandlerIds: [], leadUnitId: undefined, sessionUnitId: 'slj' };
    expect(standingOf(handler, session)).toBe('lead_unit');
    expect(standingOf(handler, { ...session, leadUnitId: 'jtj' })).toBeNull();
    const nobodys = { ...session, sessionUnitId: undefined };
    expect(standingOf(under(hat('handler')), nobodys)).toBeNull();
  });

  it('a government office stands to what was given to it to dispatch', () => {
    expect(standingOf(under(hat('government_office')), { ...ITEM, dispatcher: undefined })).toBeNull();
    expect(standingOf(under(hat('leader')), { ...ITEM, dispatcher: undefined })).toBe('leader');
  });

  it('submitter and helper are told as the public is, everybody else as staff', () => {
    expect(STANDINGS.filter(isResidents)).toEqual(['submitter', 'helper']);
  });
});
