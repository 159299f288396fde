import type { CommandData, CommandName } from '@shared/item/commands';
import type { Item } from '@shared/item/item';
import type { Outcome } from '@shared/item/outcome';
import type { Actor } from '@shared/permission/actor';
import { answerTo } from '../support/answer';
import { deputy, itemIn, NOW, office, resident, timer, unit, type World } from '../support/machine';
import { aPlace } from '../support/place';

type Answering = 'reply' | 'answer_on_spot' | 'record_upper_result';
const ANSWERS: [Answering, () => Item, Actor][] = [
  ['reply', () => itemIn('in_progress'), unit],
  ['answer_on_spot', () => itemIn('with_deputy'), deputy],
  ['record_upper_result', () => itemIn('transferred_up'), office],
];
const GAIN: Outcome = { measures: [], funds: [], households: 1 };
const DIGGING: Outcome = { measures: [{ what: '清涵管', quantity: 40, unit: '米' }], funds: [] };
const NOTHING: Outcome = { measures: [], funds: [] };

describe.each(ANSWERS)('an answer by %s', (name, item, actor) => {
  const answer = (change: Partial<CommandData[Answering]>, world: World = {}) =>
    answerTo(item(), actor, name as CommandName, change as never, NOW, world);

  it('that something will be done, or not now, says by when', () => {
    expect(answer({ resultClass: 'B' })).toBe('promise_required {"resultClass":"B"}');
    expect(answer({ resultClass: 'C' })).toBe('promise_required {"resultClass":"C"}');
    expect([answer({ resultClass: 'A' }), answer({ resultClass: 'D' })]).toEqual(['accepted', 'accepted']);
  });

  it('promises no day that is past; today is none', () => {
    const promised = (dueDay: string) => answer({ resultClass: 'B', promise: { dueDay, owner: '李工' } });
    expect(promised('2026-09-23')).toBe('promise_in_past {"dueDay":"2026-09-23"}');
    expect(promised('2026-09-24')).toBe('accepted');
  });

  it('has words', () => {
    expect(answer({ text: '  ' })).toBe('text_too_short {"minimum":2}');
  });
});

describe.each(ANSWERS.slice(0, 2))('%s of its own', (name, item, actor) => {
  const answer = (change: Partial<CommandData['reply']>, world: World = {}) =>
    answerTo(item(), actor, name as CommandName, change as never, NOW, world);
  const GAINED: World = { place: aPlace({ replyNeeds: ['beneficiaries'] }) };

  it('was said by now, if it was said', () => {
    expect(answer({ mode: 'phone', saidAt: NOW })).toBe('accepted');
    expect(answer({ mode: 'phone', saidAt: NOW + 1 })).toBe('said_in_future');
  });

  it('that it is done says who has gained, where the place asks for it', () => {
    expect(answer({}, GAINED)).toBe('beneficiaries_required');
    expect(answer({ outcome: DIGGING }, GAINED)).toBe('beneficiaries_required');
    expect(answer({ outcome: GAIN }, GAINED)).toBe('accepted');
    expect(answer({ resultClass: 'D' }, GAINED)).toBe('accepted');
    expect(answer({})).toBe('accepted');
  });
});

describe('an outcome', () => {
  const record = (outcome: Outcome) => answerTo(itemIn('closed'), office, 'record_outcome', { outcome });

  it('says what was done, what it cost or who gained', () => {
    expect(record(NOTHING)).toBe('outcome_empty');
    expect(record({ ...NOTHING, households: 0 })).toBe('outcome_empty');
    expect([record(GAIN), record(DIGGING)]).toEqual(['accepted', 'accepted']);
    expect(record({ measures: [], funds: [{ source: '自筹', amount: 1 }] })).toBe('accepted');
  });
});

describe('a mediation', () => {
  it('is named by the answer to a dispute, and by no other', () => {
    const dispute = () => itemIn('with_deputy', { kind: 'dispute' });
    expect(answerTo(dispute(), deputy, 'answer_on_spot')).toBe('mediation_required');
    expect(answerTo(dispute(), deputy, 'answer_on_spot', { mediation: 'failed' })).toBe('accepted');
    expect(answerTo(itemIn('with_deputy'), deputy, 'answer_on_spot')).toBe('accepted');
  });
});

describe('a judgement', () => {
  const bad = { resolved: false, satisfaction: 'dissatisfied' } as const;

  it('waits for an answer, or for a promise that has fallen due', () => {
    expect(answerTo(itemIn('replied'), resident, 'rate')).toBe('accepted');
    expect(answerTo(itemIn('in_progress', { promiseDueAt: NOW }), resident, 'rate')).toBe('accepted');
    expect(answerTo(itemIn('in_progress'), resident, 'rate')).toBe(
      'illegal_transition {"command":"rate","state":"in_progress","possible":[]}',
    );
  });

  it('that is bad has a reason', () => {
    expect(answerTo(itemIn('replied'), resident, 'rate', bad)).toBe('rating_reason_required');
    expect(answerTo(itemIn('replied'), resident, 'rate', { ...bad, reason: 'not_solved' })).toBe('accepted');
  });
});

describe('a promise', () => {
  const promise = { dueDay: '2026-12-18', owner: '李工' };
  const closed = (change: Partial<Item> = {}, promised = true): Item => {
    const item = itemIn('closed', change);
    return promised && item.reply ? { ...item, reply: { ...item.reply, promise } } : item;
  };

  it('falls due where one was given and is still to come', () => {
    expect(answerTo(closed(), timer, 'promise_due')).toBe('accepted');
    expect(answerTo(closed({}, false), timer, 'promise_due')).toBe('promise_settled');
    expect(answerTo(closed({ reply: undefined }), timer, 'promise_due')).toBe('promise_settled');
    expect(answerTo(closed({ promiseDueAt: NOW }), timer, 'promise_due')).toBe('promise_settled');
  });

  it('keeps a matter out of the archive until then', () => {
    expect(answerTo(closed(), office, 'archive')).toBe('promise_open');
    expect(answerTo(closed({ promiseDueAt: NOW }), office, 'archive')).toBe('accepted');
    expect(answerTo(closed({ reply: undefined }), office, 'archive')).toBe('accepted');
  });
});

describe('the archive', () => {
  const asks = (...archiveGate: ('outcome' | 'completeness')[]): World => ({
    place: aPlace({
      archiveGate,
      completeness: [
        { label: '登记', fact: 'registered' },
        { label: '结果', fact: 'resulted' },
        { label: '反馈', fact: 'fed_back' },
      ],
    }),
  });
  const archive = (item: Item, world: World) => answerTo(item, office, 'archive', {}, NOW, world);
  const refusedOf = (resultClass: 'A' | 'D') => {
    const { reply, ...item } = itemIn('closed');
    return { ...item, reply: reply && { ...reply, resultClass } };
  };

  it('asks for figures of what was done, where the place does', () => {
    expect(archive(itemIn('closed'), asks('outcome'))).toBe('outcome_required');
    expect(archive(itemIn('closed', { outcome: GAIN }), asks('outcome'))).toBe('accepted');
    expect(archive(refusedOf('D'), asks('outcome'))).toBe('accepted');
    expect(archive(itemIn('closed', { reply: undefined }), asks('outcome'))).toBe('accepted');
    expect(archive(itemIn('closed'), asks())).toBe('accepted');
  });

  it('asks for all that an item must have, where the place does', () => {
    const unanswered = () => itemIn('closed', { reply: undefined });
    expect(archive(unanswered(), asks('completeness'))).toBe(
      'not_complete {"missing":["结果","反馈"],"all":3}',
    );
    expect(archive(unanswered(), asks())).toBe('accepted');
    expect(archive(itemIn('closed'), asks('completeness'))).toBe('accepted');
  });
});
