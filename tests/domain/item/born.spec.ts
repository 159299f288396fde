import type { CommandData } from '@shared/item/commands';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import { after, deputy, give, itemIn, office, resident, station, VALID, withSeq } from '../support/machine';

const written: CommandData['submit'] = { ...VALID.submit, onBehalf: true };

describe('whose a voice is', () => {
  const whose = ({ submitterOpenid, submitterMembershipId, holder, involved }: Item) => [
    submitterOpenid,
    submitterMembershipId,
    holder,
    involved,
  ];

  it('the resident’s who spoke, under no hat', () => {
    expect(whose(after(null, resident, 'submit'))).toEqual([
      'o-wang',
      undefined,
      'test/station/s1',
      ['test/station/s1'],
    ]);
  });

  it('the deputy’s own, under the hat', () => {
    expect(whose(after(null, deputy, 'submit', { ...VALID.submit, kind: 'suggestion' }))).toEqual([
      'o-m-deputy',
      'm-deputy',
      'test/office',
      ['test/office'],
    ]);
  });

  it('nobody’s account where it was written down for somebody', () => {
    expect(whose(after(null, station, 'submit', written))).toEqual([
      '',
      undefined,
      'test/station/s1',
      ['test/station/s1'],
    ]);
  });
});

describe('what somebody says at once', () => {
  it('that it may not be published holds from the beginning', () => {
    const said = (mayPublish?: boolean) =>
      after(null, resident, 'submit', { ...VALID.submit, mayPublish } as CommandData['submit'])
        .publicationObjected;
    expect([said(false), said(true), said()]).toEqual([true, false, false]);
  });
});

describe('an event without its item', () => {
  it('is no beginning', () => {
    const decision = give(itemIn('triage'), resident, 'urge');
    if (!decision.ok) throw new Error(decision.refusal.code);
    const event = withSeq(decision.event, 2);
    expect(() => evolve(null, event)).toThrow('the first event of an item must be submitted, not urged');
  });
});

describe('who has had it in hands', () => {
  it('is known for good, each once, and nobody is not one', () => {
    const involved = ['test/station/s1', 'test/deputy/d1', 'test/office', 'test/unit/jtj', 'test/unit/slj'];
    expect(itemIn('assigned').involved).toEqual(involved);
    expect(itemIn('archived').involved).toEqual(involved);
    const session = after(itemIn('submitted', { sessionUnitId: 'zjj' }), office, 'admit', { to: 'triage' });
    expect(session.involved).toEqual(['test/station/s1', 'test/office', 'test/unit/zjj']);
  });
});
