import type { CommandData } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import { follows } from '../support/follows';
import { after, itemIn as item, NOW, unit, VALID } from '../support/machine';

const PUBLISHED: Partial<Item> = { publication: { state: 'published', seq: 3, at: NOW } };
const ELSEWHERE: CommandData['assign'] = {
  ...VALID.assign,
  leadUnitId: 'zjj',
  leadUnitName: '县住建局',
  coHandlerIds: [],
};
/** Went to the wrong unit by itself, with another to help. */
const wentByItself = () => item('assigned', { automatic: true });

describe('what was uploaded with it', () => {
  it('is taken into use, the voice with the photos', () => {
    const voice = { id: 'v1', seconds: 20 };
    const submit = { ...VALID.submit, photos: [{ id: 'p1' }], voice };
    expect(follows(null, 'resident', 'submit', submit)('use_photos')).toEqual([
      { id: '7.photos', type: 'use_photos', seq: 7, photoIds: ['p1', 'v1'] },
    ]);
    expect(follows(null, 'resident', 'submit', { ...VALID.submit, voice })('use_photos')).toEqual([
      { id: '7.photos', type: 'use_photos', seq: 7, photoIds: ['v1'] },
    ]);
    expect(follows(null, 'resident', 'submit')('use_photos')).toEqual([]);
  });
});

describe('a voice that comes in', () => {
  it('is compared with others, found by staff, and counted', () => {
    const come = follows(null, 'resident', 'submit');
    expect(come('group')).toEqual([{ id: '7.group', type: 'group', seq: 7 }]);
    expect(come('findable')).toEqual([{ id: '7.find', type: 'findable', seq: 7 }]);
    expect(come('tally')).toMatchObject([{ id: '7.tally', type: 'tally', seq: 7 }]);
  });

  it('is compared with nobody’s where it is never public', () => {
    const petition: CommandData['submit'] = { ...VALID.submit, kind: 'petition', onBehalf: true };
    expect(follows(null, 'office', 'submit', petition)('group')).toEqual([]);
  });
});

describe('a merged voice', () => {
  it('follows the one that it became part of', () => {
    expect(follows(item('submitted'), 'office', 'merge')('follow_parent')).toEqual([
      { id: '7.parent', type: 'follow_parent', seq: 7, parentId: 'parent-1' },
    ]);
  });

  it('leaves the board', () => {
    expect(follows(item('triage', PUBLISHED), 'office', 'merge')('publish')).toEqual([
      { id: '7.public', type: 'publish', seq: 7 },
    ]);
    expect(follows(item('triage'), 'office', 'merge')('publish')).toEqual([]);
  });
});

describe('where a matter goes is learnt', () => {
  const route = { id: '7.route', type: 'learn_route', seq: 7, categoryId: 'roads' };

  it('from an assignment, with the area if it is known', () => {
    expect(follows(item('triage'), 'office', 'assign')('learn_route')).toEqual([
      { ...route, unitId: 'jtj', ruled: false },
    ]);
    expect(follows(item('triage', { areaId: 'a1' }), 'office', 'assign')('learn_route')).toEqual([
      { ...route, areaId: 'a1', unitId: 'jtj', ruled: false },
    ]);
  });

  it('from a ruling: whom the office named, else whom the unit proposed', () => {
    const returned = () => item('return_review', { categoryId: 'roads' });
    expect(follows(returned(), 'office', 'rule_return')('learn_route')).toEqual([
      { ...route, unitId: 'slj', ruled: true },
    ]);
    const named = { upheld: true, ownerUnitId: 'zjj', text: '归住建局。' };
    expect(follows(returned(), 'office', 'rule_return', named)('learn_route')).toEqual([
      { ...route, unitId: 'zjj', ruled: true },
    ]);
  });

  it('from the last claim, where a unit gave it back before', () => {
    const first = { seq: 3, unitId: 'slj', basis: 'not_our_duty' as const, proposedUnitId: 'zjj', at: NOW };
    const twice = item('return_review');
    const claims = { ...twice, returns: [first, ...twice.returns] };
    expect(follows(claims, 'office', 'rule_return')('learn_route')).toMatchObject([{ unitId: 'slj' }]);
  });

  it('not from a ruling that leaves it where it is, nor from one that names nobody', () => {
    const overruled = { upheld: false, text: '就是你们的。' };
    expect(follows(item('return_review'), 'office', 'rule_return', overruled)('learn_route')).toEqual([]);
    const nobody = after(item('assigned'), unit, 'request_return', {
      basis: 'law_forbids',
      text: '法律不许这么做。',
    });
    expect(follows(nobody, 'office', 'rule_return')('learn_route')).toEqual([]);
  });
});

describe('what stands on the board', () => {
  it('moves with the item, and is taken off', () => {
    const moved = [{ id: '7.public', type: 'publish', seq: 7 }];
    expect(follows(item('triage', PUBLISHED), 'office', 'assign')('publish')).toEqual(moved);
    expect(follows(item('closed', PUBLISHED), 'office', 'unpublish')('publish')).toEqual(moved);
    expect(follows(item('closed', PUBLISHED), 'resident', 'object_publication')('publish')).toEqual(moved);
  });

  it('does not move with what it does not show', () => {
    expect(follows(item('in_progress', PUBLISHED), 'resident', 'urge')('publish')).toEqual([]);
    expect(follows(item('triage'), 'office', 'assign')('publish')).toEqual([]);
  });
});

describe('an outcome', () => {
  it('is added up when it is recorded', () => {
    expect(follows(item('closed'), 'office', 'record_outcome')('outcome')).toEqual([
      { id: '7.outcome', type: 'outcome', seq: 7 },
    ]);
    expect(follows(item('closed'), 'deputy', 'link')('outcome')).toEqual([]);
  });
});

describe('what went by itself and is given to somebody else', () => {
  const lost = (before: Item, data: CommandData['assign']) =>
    follows(
      before,
      'office',
      'assign',
      data,
    )('notify').filter((effect) => effect.type === 'notify' && effect.code === 'N28');

  it('is told to the unit that lost it, and to those who helped', () => {
    expect(lost(wentByItself(), ELSEWHERE)).toEqual([
      { id: '7.N28.former_unit', type: 'notify', code: 'N28', seq: 7, to: 'former_unit', unitId: 'jtj' },
      {
        id: '7.N28.former_co_handlers',
        type: 'notify',
        code: 'N28',
        seq: 7,
        to: 'former_co_handlers',
        unitIds: ['slj'],
      },
    ]);
  });

  it('is told to nobody who keeps a part in it', () => {
    expect(lost(wentByItself(), { ...ELSEWHERE, coHandlerIds: ['jtj', 'slj'] })).toEqual([]);
    expect(lost(wentByItself(), { ...ELSEWHERE, leadUnitId: 'slj', leadUnitName: '县水利局' })).toEqual([
      { id: '7.N28.former_unit', type: 'notify', code: 'N28', seq: 7, to: 'former_unit', unitId: 'jtj' },
    ]);
  });

  it('is told only to those helpers who are dropped', () => {
    const helped = { ...wentByItself(), coHandlerIds: ['slj', 'zjj'] };
    expect(lost(helped, { ...VALID.assign, coHandlerIds: ['zjj'] })).toEqual([
      {
        id: '7.N28.former_co_handlers',
        type: 'notify',
        code: 'N28',
        seq: 7,
        to: 'former_co_handlers',
        unitIds: ['slj'],
      },
    ]);
  });

  it('was nobody’s before, where the office has it', () => {
    const returned = { ...item('triage'), leadUnitId: 'slj', coHandlerIds: ['zjj'] };
    expect(lost(returned, ELSEWHERE)).toEqual([]);
  });
});

describe('a return that is upheld', () => {
  it('is told to the unit that gave it back', () => {
    expect(follows(item('return_review'), 'office', 'rule_return')('notify')).toEqual([
      { id: '7.N16.former_unit', type: 'notify', code: 'N16', seq: 7, to: 'former_unit', unitId: 'jtj' },
    ]);
  });
});

describe('a deputy who has not answered', () => {
  it('is told by name that the office has it now', () => {
    const effects = follows(item('with_deputy'), 'timer', 'hand_over')('notify');
    expect(effects).toContainEqual({
      id: '7.N13.former_deputy',
      type: 'notify',
      code: 'N13',
      seq: 7,
      to: 'former_deputy',
      deputyId: 'd1',
    });
  });
});

describe('an urgent matter', () => {
  const urgent = (before: Item): Item => ({ ...before, urgent: true });
  const call = { id: '7.call', type: 'live_call', seq: 7 };

  it('rings again where a return is overruled, and not where it is upheld', () => {
    const returned = () => urgent(item('return_review'));
    const overruled = { upheld: false, text: '就是你们的。' };
    expect(follows(returned(), 'office', 'rule_return', overruled)('live_call')).toEqual([
      { ...call, unitId: 'jtj' },
    ]);
    expect(follows(returned(), 'office', 'rule_return')('live_call')).toEqual([call]);
  });

  it('is not taken off by what leaves it where it is', () => {
    expect(follows(urgent(item('assigned')), 'resident', 'supplement')('live_call')).toEqual([]);
    expect(follows(urgent(item('assigned')), 'resident', 'withdraw')('live_call')).toEqual([call]);
  });

  it('rings no more for what comes after it was ruled for good', () => {
    const ruled = urgent(item('assigned', { returnFinal: true }));
    expect(follows(ruled, 'unit', 'sign_in')('live_call')).toEqual([call]);
    expect(follows(ruled, 'resident', 'supplement')('live_call')).toEqual([]);
  });
});
