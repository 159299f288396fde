import { completenessNamed, completenessOf, missingFacts } from '@shared/item/completeness';
import type { Item } from '@shared/item/item';
import type { ItemState } from '@shared/item/states';
import { itemIn, NOW } from '../support/machine';
import { aPlace } from '../support/place';
import { replied } from '../support/replied';

/** 五有. */
const FIVE = aPlace({
  completeness: [
    { label: '登记', fact: 'registered' },
    { label: '反映', fact: 'reflected' },
    { label: '处理', fact: 'handled' },
    { label: '结果', fact: 'resulted' },
    { label: '反馈', fact: 'fed_back' },
  ],
});

const there = (state: ItemState, change: Partial<Item> = {}): string =>
  completenessOf(itemIn(state, change), FIVE)
    .map(({ done }) => (done ? '●' : '○'))
    .join('');

const OUTCOME = { outcome: { measures: [], funds: [], households: 3 } };

describe('the five that an item must have', () => {
  it.each<[string, string, string]>([
    ['just come, with its station', there('submitted', { deputyId: undefined }), '●○○○○'],
    ['just come, for a deputy', there('submitted'), '●●○○○'],
    [
      'come back to be screened, after a unit had it',
      there('submitted', { deputyId: undefined, assignedAt: NOW }),
      '●●●○○',
    ],
    ['with a deputy', there('with_deputy', { deputyId: undefined }), '●●○○○'],
    ['with a unit', there('assigned'), '●●●○○'],
    ['answered, and nobody has seen it', there('reply_review'), '●●●○○'],
    ['answered at once', there('triage', replied({ by: 'deputy' })), '●●●●○'],
    ['answered, done', there('replied'), '●●●●●'],
    ['answered, refused for good', there('replied', replied({ resultClass: 'D' })), '●●●●●'],
    ['answered, to be done', there('replied', replied({ resultClass: 'B' })), '●●●○●'],
    ['answered, not now', there('replied', replied({ resultClass: 'C' })), '●●●○●'],
    [
      'answered, to be done, with figures',
      there('replied', { ...replied({ resultClass: 'B' }), ...OUTCOME }),
      '●●●●●',
    ],
    ['closed', there('closed'), '●●●●●'],
    ['closed, to be done', there('closed', replied({ resultClass: 'B' })), '●●●○●'],
    ['closed without an answer', there('closed', { reply: undefined, assignedAt: undefined }), '●●○○○'],
    ['closed, figures but no answer', there('closed', { reply: undefined, ...OUTCOME }), '●●●○○'],
    [
      'judged, and its promise has fallen due',
      there('in_progress', {
        ...replied({ resultClass: 'B' }),
        rating: { satisfaction: 'satisfied', resolved: true, at: NOW },
      }),
      '●●●○●',
    ],
    ['declined', there('declined', { deputyId: undefined }), '●●○○○'],
  ])('%s', (_what, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('are named where they are missing', () => {
    expect(missingFacts(itemIn('assigned'), FIVE)).toEqual(['结果', '反馈']);
    expect(missingFacts(itemIn('closed'), FIVE)).toEqual([]);
  });

  it('are not counted in a place that does not', () => {
    expect([completenessOf(itemIn('closed'), aPlace()), missingFacts(itemIn('closed'), aPlace())]).toEqual([
      [],
      [],
    ]);
  });
});

/** 六个一 of a reception, in a place that counts nothing else. */
const SIX = aPlace({
  kinds: [
    {
      id: 'reception_case',
      completeness: {
        name: '六个一',
        facts: [
          { label: '一份记录', fact: 'registered' },
          { label: '一个反馈', fact: 'told' },
          { label: '一个满意', fact: 'judged' },
        ],
        words: ['一张笑脸'],
      },
    },
    { id: 'voice' },
  ],
});

describe('what a place keeps of one kind', () => {
  const written = (state: ItemState, change: Partial<Item> = {}) =>
    itemIn(state, {
      kind: 'reception_case',
      submitterOpenid: '',
      rating: undefined,
      ...replied({ mode: 'written' }),
      ...change,
    });
  const missing = (item: Item) => missingFacts(item, SIX);
  const noAnswer = { satisfaction: 'no_answer' as const, resolved: null, at: NOW };

  it('is asked of that kind alone, and has a name and words that nobody counts', () => {
    const case_ = written('replied');
    expect(completenessNamed(case_, SIX)).toEqual({ name: '六个一', words: ['一张笑脸'] });
    const voice = itemIn('replied', { kind: 'voice' });
    expect([completenessNamed(voice, SIX), completenessOf(voice, SIX)]).toEqual([undefined, []]);
  });

  it('a letter to somebody without WeChat is no feedback until somebody told them, or they judged it', () => {
    expect(missing(written('replied'))).toEqual(['一个反馈', '一个满意']);
    expect(missing(written('closed', { rating: noAnswer }))).toEqual(['一个反馈']);
    const told = { rating: noAnswer, toldAt: (written('closed').reply?.at ?? 0) + 1 };
    expect(missing(written('closed', told))).toEqual([]);
    const early = { rating: noAnswer, toldAt: (written('closed').reply?.at ?? 0) - 1 };
    expect(missing(written('closed', early))).toEqual(['一个反馈']);
    const judged = { ...noAnswer, satisfaction: 'satisfied' as const };
    expect(missing(written('closed', { rating: judged }))).toEqual([]);
  });

  it('to a face, by phone or in WeChat it is', () => {
    for (const mode of ['onsite', 'phone'] as const)
      expect(missing(written('replied', replied({ mode })))).toEqual(['一个满意']);
    expect(missing(written('replied', { submitterOpenid: 'wang' }))).toEqual(['一个满意']);
  });
});
