import { dayOf, DAY_MS } from '@shared/common/shanghai';
import type { CommandOf } from '@shared/item/commands';
import { effectsOf } from '@shared/item/effects';
import { evolve } from '@shared/item/evolve';
import type { Item } from '@shared/item/item';
import type { ItemKind } from '@shared/item/kinds';
import type { ItemRouting } from '@shared/routing/item-routing';
import { answerTo } from '../support/answer';
import { after, anItemIn, give, NOW, office, timer, unit, VALID, withSeq } from '../support/machine';

const SURE: ItemRouting = {
  categoryId: VALID.assign.categoryId,
  confidence: 0.97,
  decision: 'auto',
  top: [],
  because: 'figures',
};
const waiting = (change: Partial<Item> = {}): Item => ({ ...anItemIn('triage'), routing: SURE, ...change });
const code = (decision: ReturnType<typeof give>) => (decision.ok ? 'accepted' : decision.refusal.code);
const byTimer = (item: Item, data?: Partial<CommandOf<'assign'>['data']>) =>
  code(give(item, timer, 'assign', { ...VALID.assign, ...data } as never));

const measured = (item: Item, who: typeof office, data: object = {}) => {
  const decision = give(item, who, 'assign', { ...VALID.assign, ...data } as never);
  if (!decision.ok) throw new Error(decision.refusal.code);
  const event = withSeq(decision.event, 9);
  const learnt = effectsOf(event, item, evolve(item, event)).find(({ type }) => type === 'learn_route');
  return learnt?.type === 'learn_route' ? learnt.measured : undefined;
};

describe('the system assigns', () => {
  it('what the figures are sure of, and the item says so', () => {
    expect(byTimer(waiting())).toBe('accepted');
    const item = after(waiting(), timer, 'assign');
    expect(item).toMatchObject({ state: 'assigned', automatic: true });
    expect(item.lastMove).toMatchObject({ type: 'assigned', standing: 'timer' });
  });

  it.each<[ItemKind]>([['voice'], ['snap'], ['reception_case'], ['micro_matter']])('a %s', (kind) => {
    expect(byTimer(waiting({ kind }))).toBe('accepted');
    expect(byTimer(waiting({ kind, categoryId: 'roads' }))).toBe('accepted');
  });

  it.each<[string, Partial<Item>]>([
    ['what nobody judged', { routing: undefined }],
    ['what the figures only suggest', { routing: { ...SURE, decision: 'suggest' } }],
    ['what a rule gave to a person', { routing: { ...SURE, decision: 'person', because: 'rule' } }],
    ['what somebody put elsewhere', { categoryId: 'other' }],
    ['what comes a second time', { round: 2 }],
    ['what was assigned before', { assignedAt: NOW }],
    ['what another body dispatches', { dispatcher: 'government_office' }],
    ['what was said to a unit’s face', { sessionUnitId: 'u1' }],
    ['a suggestion', { kind: 'suggestion' }],
    ['a petition', { kind: 'petition' }],
    ['a dispute', { kind: 'dispute' }],
  ])('never %s', (_, change) => {
    expect(byTimer(waiting(change))).toBe('not_allowed');
  });

  it('never into another category than that', () => {
    expect(byTimer(waiting(), { categoryId: 'other' })).toBe('not_allowed');
  });
});

describe('what went by itself', () => {
  const automatic = () => after(waiting(), timer, 'assign');

  it('the office may give to another unit, and the promised date stays', () => {
    const first = automatic();
    const decision = give(
      first,
      office,
      'assign',
      { ...VALID.assign, leadUnitId: 'u2' } as never,
      NOW + 3 * DAY_MS,
    );
    if (!decision.ok) throw new Error(decision.refusal.code);
    const second = evolve(first, withSeq(decision.event, 9));
    expect(second).toMatchObject({ state: 'assigned', leadUnitId: 'u2' });
    expect(second.automatic).toBe(undefined);
    expect(dayOf(second.due?.at ?? 0)).toBe(dayOf(first.due?.at ?? 1));
  });

  it('stays where a unit has taken it on, and where a person assigned it', () => {
    const signed = after(automatic(), unit, 'sign_in');
    expect(code(give(signed, office, 'assign'))).toBe('illegal_transition');
    expect(code(give(anItemIn('assigned'), office, 'assign'))).toBe('already_there');
    expect(code(give(automatic(), timer, 'assign'))).toBe('already_there');
  });
});

describe('what is with a unit already', () => {
  const again = (change: Partial<Item> = {}, actor = office) =>
    answerTo({ ...anItemIn('assigned'), ...change }, actor, 'assign', {}, NOW + 1);
  const move = (change: Partial<Item['lastMove']>) => ({
    lastMove: { ...anItemIn('assigned').lastMove, ...change },
  });

  it('is not assigned twice: whoever comes second hears when and by whom it was', () => {
    const there = (by: string) => `already_there {"command":"assign","state":"assigned","at":${NOW}${by}}`;
    expect(again()).toBe(there(',"by":"某人"'));
    expect(again(move({ name: undefined }))).toBe(there(',"by":"congress_office"'));
    expect(again(move({ name: undefined, title: undefined }))).toBe(there(''));
    expect(again(move({ name: '' }))).toBe(there(''));
    expect(again({ automatic: true }, timer)).toBe(there(',"by":"某人"'));
  });

  it('stays with it after a return that was overruled', () => {
    const overruled = after(after(anItemIn('assigned'), unit, 'request_return'), office, 'rule_return', {
      upheld: false,
      text: '就是你们的。',
    });
    expect(answerTo(overruled, office, 'assign')).toBe(
      `illegal_transition {"command":"assign","state":"assigned","possible":[],"at":${NOW}}`,
    );
  });

  it('the system may assign what nobody gave a category yet, and says who has what it may not', () => {
    expect(answerTo(waiting({ categoryId: undefined }), timer, 'assign')).toBe('accepted');
    expect(answerTo(waiting({ categoryId: 'other' }), timer, 'assign')).toBe(
      'not_allowed {"command":"assign","holder":"test/office"}',
    );
    expect(answerTo(waiting({ categoryId: 'other' }), office, 'assign')).toBe('accepted');
  });
});

describe('what an assignment says of the suggestion', () => {
  it('is counted once an item: right where the office chose the same', () => {
    const one = { categoryId: VALID.assign.categoryId, sure: true };
    expect(measured(waiting(), office)).toEqual({ ...one, count: 1, right: 1 });
    const other = { ...SURE, categoryId: 'other' };
    expect(measured(waiting({ routing: other }), office)).toEqual({
      categoryId: 'other',
      sure: true,
      count: 1,
      right: 0,
    });
    expect(measured(waiting({ assignedAt: NOW }), office)).toBe(undefined);
    expect(measured(waiting({ routing: { ...SURE, decision: 'suggest' } }), office)).toEqual({
      ...one,
      sure: false,
      count: 1,
      right: 1,
    });
    expect(measured(waiting({ routing: { ...SURE, decision: 'person' } }), office)).toBe(undefined);
  });

  it('counts what went by itself as right, until somebody puts it elsewhere', () => {
    const one = { categoryId: VALID.assign.categoryId, sure: true };
    expect(measured(waiting(), timer as never)).toEqual({ ...one, count: 1, right: 1 });
    const automatic = after(waiting(), timer, 'assign');
    expect(measured(automatic, office)).toBe(undefined);
    const elsewhere = { ...automatic, routing: { ...SURE, categoryId: 'other' } };
    expect(measured(elsewhere, office)).toEqual({ categoryId: 'other', sure: true, count: 0, right: -1 });
  });
});
