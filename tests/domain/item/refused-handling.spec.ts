import type { CommandData } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import { answerTo } from '../support/answer';
import {
  coUnit,
  deputy,
  dispatcher,
  itemIn,
  member,
  NOW,
  office,
  resident,
  station,
  timer,
  unit,
  type World,
} from '../support/machine';
import { aPlace } from '../support/place';

/** The county is dispatched by the government office, the town by the congress office. */
const GOVERNMENT: World = {
  place: aPlace({
    tiers: [
      { id: 'town', label: '镇', policyId: 'town_fast', dispatcher: 'congress_office' },
      { id: 'county', label: '县', policyId: 'std', dispatcher: 'government_office' },
    ],
  }),
};
const townOnly = member('presidium', { tiers: ['town'] });

describe('to whom a deputy hands over', () => {
  it('is another deputy, or the office', () => {
    const over = (toDeputyId?: string) =>
      answerTo(itemIn('with_deputy'), deputy, 'hand_over', { toDeputyId, reason: 'not_my_district' });
    expect([over('d1'), over('d2'), over()]).toEqual(['deputy_not_found', 'accepted', 'accepted']);
    expect(answerTo(itemIn('with_deputy', { deputyId: undefined }), timer, 'hand_over')).toBe('accepted');
  });
});

describe('an assignment', () => {
  const assign = (
    change: Partial<CommandData['assign']>,
    world: World = {},
    actor = office,
    item = itemIn('triage'),
  ) => answerTo(item, actor, 'assign', change, NOW, world);

  it('has a category, a tier that the place has, and one of its policies', () => {
    expect(assign({})).toBe('accepted');
    expect(assign({ categoryId: '' })).toBe('category_required');
    expect(assign({ tier: 'village' })).toBe('tier_unknown {"tier":"village"}');
    expect(assign({ policyId: 'other' })).toBe('policy_unknown {"policyId":"other"}');
    expect(assign({ policyId: 'town_fast' })).toBe('accepted');
  });

  it('is made within the tiers of whoever makes it', () => {
    expect(assign({ tier: 'county' }, {}, townOnly)).toBe('tier_not_yours {"tier":"county"}');
    expect(assign({ tier: 'town' }, {}, townOnly)).toBe('accepted');
    expect(assign({ tier: 'county' }, {}, member('presidium'))).toBe('accepted');
  });

  it('is made by the body that dispatches the tier, and by no other', () => {
    const passed = () => itemIn('triage', { dispatcher: 'government_office', tier: 'county' });
    expect(assign({ tier: 'county' }, GOVERNMENT)).toBe('tier_not_yours {"tier":"county"}');
    expect(assign({ tier: 'town' }, GOVERNMENT)).toBe('accepted');
    expect(assign({ tier: 'county' }, GOVERNMENT, dispatcher, passed())).toBe('accepted');
    expect(assign({ tier: 'town' }, GOVERNMENT, dispatcher, passed())).toBe('tier_not_yours {"tier":"town"}');
  });
});

describe('a matter passed on to another body', () => {
  const pass = (
    change: Partial<CommandData['assign_by_tier']>,
    world = GOVERNMENT,
    item = itemIn('triage'),
    actor = office,
  ) => answerTo(item, actor, 'assign_by_tier', change, NOW, world);

  it('is of a tier that the other dispatches', () => {
    expect(pass({ tier: 'county' })).toBe('accepted');
    expect(pass({ tier: 'town' })).toBe('tier_is_yours {"tier":"town"}');
    expect(pass({ tier: 'village' })).toBe('tier_unknown {"tier":"village"}');
    expect(pass({ tier: 'county' }, GOVERNMENT, itemIn('triage'), townOnly)).toBe(
      'tier_not_yours {"tier":"county"}',
    );
    expect(pass({ tier: 'county' }, {})).toBe('tier_passed_on');
  });

  it('is passed on once', () => {
    const passed = itemIn('triage', { dispatcher: 'government_office', tier: 'county' });
    expect(pass({ tier: 'county' }, GOVERNMENT, passed)).toBe('tier_passed_on');
  });
});

describe('a return', () => {
  const give = (change: Partial<CommandData['request_return']>, of: Partial<Item> = {}) =>
    answerTo(itemIn('assigned', of), unit, 'request_return', change);
  const claim = { seq: 3, unitId: 'jtj', basis: 'not_our_duty' as const, at: NOW };

  it('says whose it is, unless the law forbids it to all', () => {
    expect(give({})).toBe('accepted');
    expect(give({ proposedUnitId: undefined })).toBe('owner_required');
    expect(give({ proposedUnitId: undefined, basis: 'law_forbids' })).toBe('accepted');
    expect(give({ proposedUnitId: 'jtj' })).toBe('owner_is_yourself');
  });

  it('is made no more once it was ruled for good, nor more often than the place allows', () => {
    expect(give({}, { returnFinal: true })).toBe('return_final');
    expect(give({}, { returns: [claim] })).toBe('accepted');
    expect(give({}, { returns: [claim, claim] })).toBe('returns_used {"maximum":2}');
  });
});

describe('an answer on the spot', () => {
  const answer = (item: Item, actor = deputy) => answerTo(item, actor, 'answer_on_spot');
  const session = (change: Partial<Item> = {}) =>
    itemIn('triage', { sessionUnitId: 'jtj', assignedAt: undefined, leadUnitId: undefined, ...change });
  const refused = (holder: string) => `not_allowed {"command":"answer_on_spot","holder":"${holder}"}`;

  it('is the deputy’s while it is theirs', () => {
    expect(answer(itemIn('with_deputy'))).toBe('accepted');
    expect(answer(itemIn('triage'))).toBe(refused('test/office'));
  });

  it('is the unit’s to whose face it was said, until it is given to somebody', () => {
    expect(answer(session(), unit)).toBe('accepted');
    expect(answer(session({ round: 2 }), unit)).toBe(refused('test/office'));
    expect(answer(session(), deputy)).toBe(refused('test/office'));
  });
});

describe('a question', () => {
  const asked = (item: Item, actor: typeof office) => answerTo(item, actor, 'request_info');
  const refused = (holder: string) => `not_allowed {"command":"request_info","holder":"${holder}"}`;

  it('is asked by whoever has it in hands', () => {
    const suggestion = itemIn('submitted', { kind: 'suggestion', holder: 'test/office' });
    expect(asked(itemIn('submitted'), station)).toBe('accepted');
    expect(asked(itemIn('submitted', { appealed: true }), office)).toBe('accepted');
    expect(asked(suggestion, office)).toBe('accepted');
    expect(asked(itemIn('with_deputy'), deputy)).toBe('accepted');
    expect(asked(itemIn('triage'), office)).toBe('accepted');
    expect(asked(itemIn('in_progress'), unit)).toBe('accepted');
  });

  it('is asked by nobody else', () => {
    expect(asked(itemIn('submitted'), office)).toBe(refused('test/station/s1'));
    expect(asked(itemIn('submitted', { appealed: true }), station)).toBe(refused('test/station/s1'));
    expect(asked(itemIn('triage'), deputy)).toBe(refused('test/office'));
    expect(asked(itemIn('in_progress'), office)).toBe(refused('test/unit/jtj'));
  });

  it('is asked by phone of whoever has no account', () => {
    expect(asked(itemIn('in_progress', { submitterOpenid: '' }), unit)).toBe('ask_by_phone');
  });

  it('is answered in words or with a photo; the timer goes on without', () => {
    const answered = (actor: typeof office, text: string, photos: { id: string }[] = []) =>
      answerTo(itemIn('waiting_info'), actor, 'supply_info', { text, photos });
    expect(answered(resident, '  ')).toBe('text_too_short {"minimum":2}');
    expect(answered(resident, '在小学西边。')).toBe('accepted');
    expect(answered(resident, '', [{ id: 'p1' }])).toBe('accepted');
    expect(answered(timer, '')).toBe('accepted');
  });
});

describe('an opinion of who helps', () => {
  it('is given once by each', () => {
    const opinion = (change: Partial<Item>) => answerTo(itemIn('in_progress', change), coUnit, 'co_reply');
    expect(opinion({})).toBe('accepted');
    expect(opinion({ coReplies: { zjj: { seq: 3, at: NOW } } })).toBe('accepted');
    expect(opinion({ coReplies: { slj: { seq: 3, at: NOW } } })).toBe('co_reply_given');
  });
});

describe('what is taken back', () => {
  it('has a reason once a unit has it', () => {
    const back = (item: Item, reason?: 'changed_mind') => answerTo(item, resident, 'withdraw', { reason });
    expect(back(itemIn('triage'))).toBe('accepted');
    expect(back(itemIn('assigned'))).toBe('withdraw_reason_required');
    expect(back(itemIn('assigned'), 'changed_mind')).toBe('accepted');
  });
});

describe('a link', () => {
  it('to the same is made once', () => {
    const link = (links: Item['links']) => answerTo(itemIn('closed', { links }), deputy, 'link');
    const there = { type: 'theme', target: 'roads-2026', label: '道路主题' } as const;
    expect(link([])).toBe('accepted');
    expect(
      link([
        { ...there, type: 'project' },
        { ...there, target: 'roads-2025' },
      ]),
    ).toBe('accepted');
    expect(link([{ ...there, target: 'roads-2025' }, there])).toBe('link_there');
  });
});
