import { momentOf } from '@shared/common/shanghai';
import type { Item } from '@shared/item/item';
import { after, itemIn, member, NOW, office, resident, station, unit, VALID } from '../support/machine';
import { aPlace } from '../support/place';

const GOVERNMENT = aPlace({
  tiers: [{ id: 'county', label: '县', policyId: 'std', dispatcher: 'government_office' }],
});

describe('in what order it stands', () => {
  it('with a unit by what was promised, although its step has been given a day more', () => {
    const late = NOW + 30 * 86_400_000;
    const back = after(itemIn('reply_review'), office, 'send_back', VALID.send_back, late);
    expect(back.state).toBe('in_progress');
    expect(back.orderAt).toBe(back.due?.at);
    expect(back.stepDue?.at ?? 0).toBeGreaterThan(back.orderAt);
  });
});

describe('what is owed to a supervision', () => {
  const owed = (item: Item) => item.superviseDueAt;
  const supervised = (item: Item) => after(item, office, 'supervise');

  it('is owed until the item goes on elsewhere or was taken back', () => {
    const open = supervised(itemIn('triage'));
    expect(owed(open)).toBe(momentOf('2026-10-14', '17:30'));
    expect(owed(after(open, office, 'merge'))).toBeUndefined();
    expect(owed(after(open, resident, 'withdraw', VALID.withdraw))).toBeUndefined();
    expect(
      owed({ ...after(itemIn('submitted', { supervisions: open.supervisions }), station, 'decline') }),
    ).toBeUndefined();
    const closed = itemIn('closed', { supervisions: open.supervisions });
    expect(owed(after(closed, office, 'note'))).toBe(momentOf('2026-10-14', '17:30'));
  });
});

describe('a return', () => {
  const claim = {
    seq: 3,
    unitId: 'slj',
    basis: 'another_leads' as const,
    proposedUnitId: 'jtj',
    at: NOW - 5,
    upheld: true,
    ruledAt: NOW - 3,
    rulingSeq: 4,
  };
  const twice = () => after(itemIn('assigned', { returns: [claim] }), unit, 'request_return');

  it('stands after the one before it, with what it was based on', () => {
    expect(twice().returns).toStrictEqual([
      claim,
      { seq: 2, unitId: 'jtj', basis: 'not_our_duty', proposedUnitId: 'slj', at: NOW },
    ]);
  });

  it('is ruled alone, and the one before it is left as it was', () => {
    const ruled = after(twice(), office, 'rule_return', { upheld: false, text: '就是你们的。' }, NOW + 9);
    expect([ruled.state, ruled.returnFinal]).toEqual(['assigned', true]);
    expect(ruled.returns).toStrictEqual([
      claim,
      {
        seq: 2,
        unitId: 'jtj',
        basis: 'not_our_duty',
        proposedUnitId: 'slj',
        at: NOW,
        upheld: false,
        ruledAt: NOW + 9,
        rulingSeq: 2,
      },
    ]);
  });
});

describe('an opinion of who helps', () => {
  it('is theirs alone, and the others still owe theirs', () => {
    const item = itemIn('in_progress', {
      coHandlerIds: ['zjj', 'slj'],
      coWaiting: ['test/unit/zjj', 'test/unit/slj'],
    });
    const replied = after(item, member('handler', { id: 'm-co', unitId: 'slj' }), 'co_reply', VALID.co_reply);
    expect([replied.coWaiting, replied.coReplies]).toEqual([['test/unit/zjj'], { slj: { seq: 2, at: NOW } }]);
  });
});

describe('what another body dispatches', () => {
  it('lies with it until it assigns', () => {
    const item = after(itemIn('triage'), office, 'assign_by_tier', VALID.assign_by_tier, NOW, {
      place: GOVERNMENT,
    });
    expect([item.dispatcher, item.tier, item.categoryId, item.holder]).toEqual([
      'government_office',
      'county',
      'roads',
      'test/government_office',
    ]);
  });
});

describe('the answer of the tier above', () => {
  it('is in the name of the body to which it went', () => {
    const replied = after(itemIn('transferred_up'), office, 'record_upper_result');
    expect([replied.reply?.by, replied.reply?.byName]).toEqual(['upper', '市人大常委会']);
  });
});
